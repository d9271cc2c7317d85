# Generated from mini_api: edit that, not this file.
"""Facts about the Mini API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._runtime.config import ApiConfig, KeyScheme
from ._runtime.meta import MetaPlace
from ._version import __version__

if TYPE_CHECKING:
    from ._runtime.errors import ApiStatusError, StreamError


def _status_error(status: int, code: str | None) -> type[ApiStatusError]:
    from .own_errors import error_class

    return error_class(status, code)


def _stream_error() -> type[StreamError]:
    from .own_errors import MiniStreamError

    return MiniStreamError


CONFIG: Final = ApiConfig(
    package="mini_client",
    version=__version__,
    title="Mini",
    base_url="https://mini.example/api",
    base_url_env="MINI_BASE_URL",
    base_url_hint=None,
    keys={
        "token": KeyScheme("token", "MINI_TOKEN", "header", "X-Mini-Token"),
        "admin": KeyScheme("admin_key", "MINI_ADMIN_KEY", "query", "admin_key"),
    },
    log_env="MINI_LOG",
    never_retry_codes=frozenset(()),
    error_code="kind",
    error_message="text",
    error_status="http",
    good_codes=("ok",),
    status_error=_status_error,
    stream_error=_stream_error,
    meta={
        "trace": MetaPlace("X-Mini-Trace", "about.trace"),
    },
)
