# Generated from spec/coze: edit that, not this file.
"""Facts about the Coze API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._runtime.config import ApiConfig, KeyScheme
from ._runtime.meta import MetaPlace
from ._version import __version__

if TYPE_CHECKING:
    from ._runtime.errors import ApiStatusError, StreamError


def _status_error(status: int, code: str | None) -> type[ApiStatusError]:
    from .api_errors import error_class

    return error_class(status, code)


def _stream_error() -> type[StreamError]:
    from .api_errors import CozeStreamError

    return CozeStreamError


CONFIG: Final = ApiConfig(
    package="coze_client",
    version=__version__,
    title="Coze",
    base_url="https://api.coze.com",
    base_url_env="COZE_BASE_URL",
    base_url_hint=None,
    keys={
        "token": KeyScheme("token", "COZE_API_TOKEN", "bearer", "Authorization"),
    },
    log_env="COZE_LOG",
    never_retry_codes=frozenset(()),
    error_code=("code", "error_code"),
    error_message=("msg", "error_message"),
    error_status="status",
    good_codes=(0,),
    status_error=_status_error,
    stream_error=_stream_error,
    meta={
        "logid": MetaPlace("X-Tt-Logid", "detail.logid"),
    },
)
