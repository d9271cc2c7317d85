# Copied from templates/runtime/errors.py. Edit that file, then run: python -m generator sync
"""The error tree. Every failure of a call is an ``ApiError``; no error, repr or pickle of one carries an API key.

ApiError
├── ApiConnectionError            nothing usable came back
│   └── ApiTimeoutError
├── ApiStatusError                the server answered with an error status
│   ├── BadRequestError 400       ├── PreconditionFailedError 412     ├── RateLimitError 429
│   ├── AuthenticationError 401   ├── PayloadTooLargeError 413        ├── ServiceUnavailableError 503
│   ├── PermissionDeniedError 403 ├── UnsupportedMediaTypeError 415   └── ServerError other 5xx
│   ├── NotFoundError 404         └── ConflictError 409
├── StreamError                   the stream reported an error, or the run failed
├── StreamInterrupted             the stream stopped before it was complete
├── DecodeError                   the answer is not what the specification says
├── UnexpectedContentTypeError    the answer is of another kind, such as an HTML page
├── MissingApiKeyError            no key of the kind that the operation wants
└── InvalidRequestError           refused here, before anything was sent
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    import httpx

E = TypeVar("E", bound="ApiError")

SHOWN: Final = 200
"""Characters of a foreign text (a body, a value) that an error message repeats at most."""


def _restore(cls: type[E], args: tuple[Any, ...], state: dict[str, Any]) -> E:
    """Rebuild an error without calling its constructor, whose arguments are keyword-only."""
    error = cls.__new__(cls, *args)  # which keeps them as its ``args``
    error.__dict__.update(state)
    return error


def shorten(text: str, limit: int = SHOWN) -> str:
    """``text`` on one line, cut after ``limit`` characters."""
    text = " ".join(text.split(maxsplit=limit))  # more words are not needed to reach the limit
    return text if len(text) <= limit else text[:limit] + "..."


class ApiError(Exception):
    """Base of everything that a call can raise.

    Attributes:
        message: what went wrong, in one sentence.
        operation: id of the operation that was called, such as ``sendChatMessage``; ``None`` if there was none.
        meta: what the answer said about itself by name, such as the id of the request; empty if nothing is known.
    """

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.meta: Mapping[str, str] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


class ApiConnectionError(ApiError):
    """No answer: the connection failed or broke. The HTTP library's own error is ``__cause__``.

    Attributes:
        request: the request, with the key taken out; ``None`` if it could not be built.
        attempts: how often the request was sent, 1 or more.
    """

    def __init__(
        self, message: str, *, request: httpx.Request | None = None, attempts: int = 1, operation: str | None = None
    ) -> None:
        super().__init__(message, operation=operation)
        self.request = request
        self.attempts = attempts


class ApiTimeoutError(ApiConnectionError):
    """The server took longer than the limits of the client or the call allow."""


class ApiStatusError(ApiError):
    """The server answered with an error status.

    Attributes:
        status_code: HTTP status.
        code: the API's own error code, such as ``invalid_param``; ``None`` if the answer has none.
        message: the API's own words, or a substitute where it has none.
        body: the decoded JSON body, or its text.
        response: the HTTP answer.
        request: the request, with the key taken out.
        attempts: how often the request was sent, 1 or more.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        code: str | None = None,
        body: Any = None,
        response: httpx.Response | None = None,
        request: httpx.Request | None = None,
        attempts: int = 1,
        operation: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        shown = f"{status_code} {code}: {message}" if code else f"{status_code}: {message}"
        self.args = (f"{shown} ({hint})" if hint else shown,)
        self.status_code = status_code
        self.code = code
        self.body = body
        self.response = response
        self.request = request
        self.attempts = attempts


class BadRequestError(ApiStatusError):
    """400: the server refused the arguments."""


class AuthenticationError(ApiStatusError):
    """401: the key is missing, wrong, or of another kind than the operation wants."""


class PermissionDeniedError(ApiStatusError):
    """403: the key is known, but may not do this."""


class NotFoundError(ApiStatusError):
    """404: no such thing, or not visible to this key."""


class ConflictError(ApiStatusError):
    """409: the thing exists already, or is in use."""


class PreconditionFailedError(ApiStatusError):
    """412: too late, or not in a state that allows this."""


class PayloadTooLargeError(ApiStatusError):
    """413: the upload is larger than the server accepts."""


class UnsupportedMediaTypeError(ApiStatusError):
    """415: the server does not take this kind of file or body."""


class RateLimitError(ApiStatusError):
    """429: too many requests, or a quota is used up."""


class ServerError(ApiStatusError):
    """5xx other than 503: the server, or something in front of it, failed."""


class ServiceUnavailableError(ApiStatusError):
    """503: the server is not able to answer now."""


_BY_STATUS: Final[dict[int, type[ApiStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    413: PayloadTooLargeError,
    415: UnsupportedMediaTypeError,
    429: RateLimitError,
    503: ServiceUnavailableError,
}


def status_error_class(status_code: int) -> type[ApiStatusError]:
    """The class of an error status; ``ApiStatusError`` itself where there is no closer one."""
    return _BY_STATUS.get(status_code) or (ServerError if 500 <= status_code <= 599 else ApiStatusError)


class StreamError(ApiError):
    """The stream reported an error, or the run it shows has failed.

    Attributes:
        code: the API's error code, if it gave one.
        status_code: the status the API names for it, if any. The HTTP status of the stream itself was 200.
        partial_text: the text received before the error.
        task_id: the task that failed, if known.
        event: the error event as it came.
    """

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        status_code: int | None = None,
        partial_text: str = "",
        task_id: str | None = None,
        event: Any = None,
        operation: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.args = (f"{code}: {message}" if code else message,)
        self.code = code
        self.status_code = status_code
        self.partial_text = partial_text
        self.task_id = task_id
        self.event = event


class StreamInterrupted(ApiError):
    """The stream stopped before its closing event.

    Attributes:
        partial_text: the text received so far.
        task_id: the task, if known; it may still run on the server.
        workflow_run_id: the run, if known; its events may be read again.
    """

    def __init__(
        self,
        message: str,
        *,
        partial_text: str = "",
        task_id: str | None = None,
        workflow_run_id: str | None = None,
        operation: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.partial_text = partial_text
        self.task_id = task_id
        self.workflow_run_id = workflow_run_id


class DecodeError(ApiError):
    """The answer could not be read as the specification describes it.

    Attributes:
        body: what came, decoded as far as it went.
        response: the HTTP answer, if there was one.
    """

    def __init__(
        self, message: str, *, body: Any = None, response: httpx.Response | None = None, operation: str | None = None
    ) -> None:
        super().__init__(message, operation=operation)
        self.body = body
        self.response = response


class UnexpectedContentTypeError(ApiError):
    """The answer is of another kind than was asked for: an HTML page, JSON in place of a stream, a stream in place of
    JSON.

    Attributes:
        content_type: what came; ``""`` if the answer does not say.
        expected: what was asked for.
        status_code: HTTP status.
        body: the beginning of the body, as text.
        response: the HTTP answer.
    """

    def __init__(
        self,
        message: str,
        *,
        content_type: str,
        expected: str,
        status_code: int,
        body: str = "",
        response: httpx.Response | None = None,
        operation: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.content_type = content_type
        self.expected = expected
        self.status_code = status_code
        self.body = body
        self.response = response


class MissingApiKeyError(ApiError):
    """The operation wants a key that the client was not given.

    Attributes:
        argument: the client's argument that takes it.
        variable: the environment variable that is read in its place.
    """

    def __init__(self, message: str, *, argument: str, variable: str | None, operation: str | None = None) -> None:
        super().__init__(message, operation=operation)
        self.argument = argument
        self.variable = variable


class InvalidRequestError(ApiError):
    """Refused before sending: an argument breaks a rule of the specification.

    Attributes:
        field: where, as a path such as ``files[0].url``.
        value: what was given.
        rule: which rule it breaks.
        fix: what to do about it; ``""`` if the rule says it all.
    """

    def __init__(self, field: str, value: Any, rule: str, fix: str = "", *, operation: str | None = None) -> None:
        message = f"{field}: {rule}" if field else rule
        super().__init__(f"{message}; {fix}" if fix else message, operation=operation)
        self.field = field
        self.value = value
        self.rule = rule
        self.fix = fix

    def __reduce__(self) -> tuple[Any, ...]:
        import pickle  # nobody gets here without having it loaded, and most programs never do

        state = dict(self.__dict__)
        try:
            pickle.dumps(self.value)
        except Exception:  # an open file, a lock, a function: whatever people give by mistake
            state["value"] = shorten(repr(self.value))
        return _restore, (type(self), self.args, state)
