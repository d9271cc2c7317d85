"""Every error the gateway answers with: its code, its status, and what goes into the body. One exception for all."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

STATUS: Final[Mapping[str, int]] = {
    "INVALID_MESSAGE": 400,
    "UNSUPPORTED_PARAMETER": 400,
    "UNKNOWN_MODEL": 400,
    "UNAUTHORIZED": 401,
    "FORBIDDEN": 403,
    "SESSION_NOT_FOUND": 404,
    "FILE_NOT_FOUND": 404,
    "NO_INTERACTION": 404,
    "NOT_FOUND": 404,
    "METHOD_NOT_ALLOWED": 405,
    "SESSION_BUSY": 409,
    "SESSION_EXISTS": 409,
    "EVENTS_EXPIRED": 410,
    "FILE_TOO_LARGE": 413,
    "UNSUPPORTED_MEDIA_TYPE": 415,
    "VALIDATION_ERROR": 422,
    "UPSTREAM_RATE_LIMITED": 429,
    "INTERNAL_ERROR": 500,
    "INTERACTION_ABORTED": 500,
    "TOO_MANY_EVENTS": 500,
    "UPSTREAM_ERROR": 502,
    "SHUTTING_DOWN": 503,
    "UPSTREAM_UNAVAILABLE": 503,
    "UPSTREAM_TIMEOUT": 504,
}
"""HTTP status of each error code."""

INTERNAL_MESSAGE: Final = "the gateway failed; its log says why"


class GatewayError(Exception):
    """An error that a caller is told.

    Args:
        code: one of ``STATUS``.
        message: text for people; never holds a key.
        params: facts, such as the parameter at fault; plain JSON.
        retry_after: seconds for the header ``Retry-After``, as the provider gave them.
    """

    def __init__(self, code: str, message: str, /, *, retry_after: str | None = None, **params: Any) -> None:
        super().__init__(f"{code}: {message}")
        self.code: Final = code
        self.status: Final = STATUS[code]
        self.message: Final = message
        self.params: Final[dict[str, Any]] = params
        self.retry_after: Final = retry_after

    def body(self) -> dict[str, Any]:
        """The body of the HTTP answer."""
        reason = _REASONS.get(self.status) or HTTPStatus(self.status).phrase
        detail = {"error": reason, "error_code": self.code, "message": self.message, "params": self.params}
        return {"detail": detail}

    def headers(self) -> dict[str, str]:
        """Headers of the HTTP answer."""
        found = {"Retry-After": self.retry_after} if self.retry_after is not None else {}
        return {**found, "WWW-Authenticate": "Bearer"} if self.status == 401 else found

    @classmethod
    def internal(cls) -> GatewayError:
        """What a caller is told of a fault of the gateway itself; the log has the rest."""
        return cls("INTERNAL_ERROR", INTERNAL_MESSAGE)


_REASONS: Final = {413: "Content Too Large", 422: "Unprocessable Content"}
"""Python releases differ in these two phrases."""
