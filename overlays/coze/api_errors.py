"""Errors of Coze: a number that says more than the HTTP status, and the id of the call in Coze's logs.

Coze answers most failed calls with the HTTP status 200 and says in the body what went wrong. ``CozeAPIError`` is all of
that, whatever the status was. Where the status does say something, the error is of the usual class as well:
``except NotFoundError`` works here, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from .errors import (
    ApiError,
    ApiStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    StreamError,
)
from .shapes import members, text_or_none


class CozeAPIError(ApiError):
    """Coze says that a call, or what it began, has failed.

    Attributes:
        code: the number of the error as text, such as ``"4000"``; ``None`` if there is none.
    """

    code: str | None

    @property
    def number(self) -> int | None:
        """The number of the error; ``None`` if there is none."""
        return int(self.code) if self.code is not None and self.code.lstrip("-").isdecimal() else None

    @property
    def msg(self) -> str:
        """Coze's own words."""
        return self.message

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it."""
        return self.meta.get("logid")

    @property
    def status(self) -> int:
        """HTTP status of the answer that says so. It is 200 for most errors."""
        return 200

    @property
    def debug_url(self) -> str | None:
        """Page that shows how the run went, if there is one."""
        return text_or_none(members(self._told()).get("debug_url"))

    def _told(self) -> Any:
        """What came, as an object."""
        return None

    def __str__(self) -> str:
        # A good status in front of an error would only confuse.
        said = super().__str__().removeprefix("200 ")
        more = [f"logid {self.logid}" if self.logid else "", f"see {self.debug_url}" if self.debug_url else ""]
        told = ", ".join(filter(None, more))
        return f"{said} ({told})" if told else said


class CozeStatusError(CozeAPIError, ApiStatusError):
    """The answer of a call says that it failed."""

    @property
    def status(self) -> int:
        """HTTP status of the answer."""
        return self.status_code

    def _told(self) -> Any:
        return self.body


class CozeStreamError(CozeAPIError, StreamError):
    """A stream says that it, or the run it shows, has failed."""

    def _told(self) -> Any:
        return cast("object", self.event)


class CozeBadRequestError(CozeStatusError, BadRequestError):
    """400: Coze refused the arguments."""


class CozeAuthenticationError(CozeStatusError, AuthenticationError):
    """401: the token is missing, wrong or out of date."""


class CozePermissionDeniedError(CozeStatusError, PermissionDeniedError):
    """403: the token is known, but may not do this."""


class CozeNotFoundError(CozeStatusError, NotFoundError):
    """404: no such thing, or not visible to this token."""


class CozeConflictError(CozeStatusError, ConflictError):
    """409: the thing is in use."""


class CozePayloadTooLargeError(CozeStatusError, PayloadTooLargeError):
    """413: the upload is larger than Coze accepts."""


class CozeRateLimitError(CozeStatusError, RateLimitError):
    """429: too many requests, or a quota is used up."""


class CozeServerError(CozeStatusError, ServerError):
    """5xx other than 503: Coze, or something in front of it, failed."""


class CozeServiceUnavailableError(CozeStatusError, ServiceUnavailableError):
    """503: Coze is not able to answer now."""


_BY_STATUS: Final[Mapping[int, type[CozeStatusError]]] = {
    400: CozeBadRequestError,
    401: CozeAuthenticationError,
    403: CozePermissionDeniedError,
    404: CozeNotFoundError,
    409: CozeConflictError,
    413: CozePayloadTooLargeError,
    429: CozeRateLimitError,
    503: CozeServiceUnavailableError,
}


def error_class(status: int, code: str | None) -> type[CozeStatusError]:
    """The class of the error for an answer.

    Args:
        status: its HTTP status.
        code: what its body says; it does not matter for the class.
    """
    return _BY_STATUS.get(status) or (CozeServerError if status >= 500 else CozeStatusError)
