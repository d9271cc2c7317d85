# Generated from spec/sessions: edit that, not this file.
"""Facts about the Chat sessions API."""

from __future__ import annotations

from typing import Final

from ._runtime.config import ApiConfig, KeyScheme
from ._version import __version__

CONFIG: Final = ApiConfig(
    package="session_client",
    version=__version__,
    title="Chat sessions",
    base_url="http://127.0.0.1:8765",
    base_url_env="SESSION_GATEWAY_URL",
    base_url_hint=None,
    keys={
        "callerToken": KeyScheme("token", "SESSION_GATEWAY_TOKEN", "bearer", "Authorization"),
    },
    log_env="SESSION_CLIENT_LOG",
    never_retry_codes=frozenset(()),
    error_code="error_code",
    error_message="message",
    error_status="status",
)
