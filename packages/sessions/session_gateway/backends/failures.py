"""What callers are told of a provider's failures. The generated clients have one tree of errors; this reads either.

The provider's own words stay in the log: they may quote a key, of a model's provider for one. The gateway's own key is
hidden there too; the clients see to that.
"""

from __future__ import annotations

import logging
from typing import Any, Final, Protocol

from ..errors import GatewayError
from ..shapes import one_line

logger = logging.getLogger("session_gateway")

_RATE: Final = "the provider takes no more requests at present"
_OWN_KEY: Final = "the provider refused the gateway's key"


class ErrorTypes(Protocol):
    """The module of a generated client that holds its errors."""

    ApiStatusError: type[Any]
    ApiTimeoutError: type[Any]
    ApiConnectionError: type[Any]
    StreamError: type[Any]
    StreamInterrupted: type[Any]


def as_gateway_error(problem: Exception, types: ErrorTypes, provider: str) -> GatewayError:
    """The error a caller gets.

    Args:
        problem: what a generated client raised.
        types: that client's errors.
        provider: its name, for ``params``.
    """
    logger.warning("%s: %s: %s", provider, type(problem).__name__, one_line(str(problem)))
    facts: Any = problem
    logid = facts.meta.get("logid")
    found = _told(facts, types, provider)
    if logid is not None:
        found.params["logid"] = logid
    return found


def _told(problem: Any, types: ErrorTypes, provider: str) -> GatewayError:
    if isinstance(problem, types.ApiStatusError):
        return _refused(problem, provider)
    if isinstance(problem, types.ApiTimeoutError):
        return GatewayError("UPSTREAM_TIMEOUT", "the provider did not answer in time", provider=provider)
    if isinstance(problem, types.ApiConnectionError):
        return GatewayError("UPSTREAM_UNAVAILABLE", "the provider cannot be reached", provider=provider)
    if isinstance(problem, types.StreamError):
        return upstream("the provider reported an error", provider, problem.status_code, problem.code)
    if isinstance(problem, types.StreamInterrupted):
        return upstream("the connection to the provider broke", provider)
    return upstream("the provider sent what the gateway does not understand", provider)


def upstream(message: str, provider: str, status: int | None = None, code: str | None = None) -> GatewayError:
    """``UPSTREAM_ERROR`` with the facts that are known."""
    params: dict[str, Any] = {name: value for name, value in (("status", status), ("code", code)) if value is not None}
    return GatewayError("UPSTREAM_ERROR", message, provider=provider, **params)


def _refused(problem: Any, provider: str) -> GatewayError:
    status, code = problem.status_code, problem.code
    facts: dict[str, Any] = {"provider": provider, "status": status, "code": code}
    response = problem.response
    after = None if response is None else response.headers.get("retry-after")
    if status == 429:
        return GatewayError("UPSTREAM_RATE_LIMITED", _RATE, retry_after=after, **facts)
    if status == 413:
        return GatewayError("FILE_TOO_LARGE", "the file is larger than the provider takes", **facts)
    if status == 415:
        return GatewayError("UNSUPPORTED_MEDIA_TYPE", "the provider does not take this kind of file", **facts)
    if status == 503:
        return GatewayError("UPSTREAM_UNAVAILABLE", "the provider is not available", retry_after=after, **facts)
    if status in (408, 504):
        return GatewayError("UPSTREAM_TIMEOUT", "the provider did not answer in time", **facts)
    message = _OWN_KEY if status in (401, 403) else "the provider refused the request"
    return upstream(message, provider, status, code)
