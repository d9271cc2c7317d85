"""One call from its first try to its outcome: what to send, what an answer means, whether to try again. No I/O.

``SyncClient`` and ``AsyncClient`` drive it; both do what it says, so that they cannot differ.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from . import transport
from .answers import decode, fits, is_json, media_type, unexpected
from .codec import loads
from .config import ApiConfig
from .error_body import ErrorBody, read_error, reports_error
from .errors import ApiConnectionError, ApiError, ApiStatusError, DecodeError, status_error_class
from .hooks import Hooks, RequestInfo, ResponseInfo, RetryInfo, run_hook
from .limits import SizeLimits
from .logs import Logs
from .meta import meta_of, note_meta, read_meta, with_meta
from .operation import Operation
from .received import Bounds, Deadline
from .redaction import Secrets, is_secret, scrub_request, scrub_text
from .retry import Clock, wait_after_failure, wait_after_status
from .types import Timeout

if TYPE_CHECKING:
    import httpx

    from .bodies import Body

T = TypeVar("T")

MOST_REDIRECTS: Final = 5
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


class Exchange:
    """A call under way.

    Attributes:
        operation: id of the operation, for messages.
        op: the operation; ``None`` for a low-level request, which takes any answer.
        stream: whether its streaming form is called.
        method, url, headers, body: what is sent; ``headers`` and perhaps ``url`` hold the key.
        timeouts: seconds for ``connect``, ``read``, ``write`` and ``pool``.
        stream_bytes: the most that is taken of a stream.
        secrets: texts that nobody may see.
        attempt: how often it was sent.
        auth: what signs the request when it is sent; ``None`` if the key is in ``headers`` or ``url``.
    """

    __slots__ = (
        "_clock", "_config", "_hooks", "_logs", "_max_retries", "_redirects", "_secret_headers", "_size_limits",
        "_started", "_total", "attempt", "auth", "body", "headers", "method", "op", "operation", "path", "secrets",
        "stream", "stream_bytes", "timeouts", "url",
    )  # fmt: skip

    def __init__(
        self,
        *,
        operation: str,
        op: Operation[Any] | None,
        stream: bool,
        method: str,
        url: str,
        path: str,
        headers: dict[str, str],
        body: Body | None,
        timeout: Timeout,
        size_limits: SizeLimits,
        max_retries: int,
        secrets: Secrets,
        auth: httpx.Auth | None,
        config: ApiConfig,
        logs: Logs,
        hooks: Hooks | None,
        clock: Clock,
    ) -> None:
        self.operation: Final = operation
        self.op: Final = op
        self.stream: Final = stream
        self.method: Final = method
        self.url = url
        self.path: Final = path
        self.headers: Final = headers
        self.body: Final = body
        self.timeouts: Final[dict[str, float | None]] = {
            "connect": timeout.connect, "read": timeout.read, "write": timeout.write, "pool": timeout.pool,
        }  # fmt: skip
        self._total: Final = timeout.total
        if timeout.total is not None and (timeout.read is None or timeout.read > timeout.total):
            self.timeouts["read"] = timeout.total
        self._size_limits: Final = size_limits
        self.stream_bytes = size_limits.stream
        self.attempt = 0
        self._max_retries: Final = max_retries
        self.secrets = secrets
        self.auth: Final = auth
        self._secret_headers: Final = [name for name in headers if is_secret(name)]
        self._config: Final = config
        self._logs: Final = logs
        self._hooks: Final = hooks
        self._clock: Final = clock
        self._started = 0.0
        self._redirects = 0

    def __repr__(self) -> str:
        return f"Exchange({self.operation}: {self.method} {self.path}, attempt {self.attempt})"

    def starting(self) -> None:
        """Note that the request is about to be sent."""
        self.attempt += 1
        hooks = self._hooks
        if hooks is not None and hooks.on_request is not None:
            info = RequestInfo(self.operation, self.method, self.path, self.attempt)
            run_hook(hooks.on_request, info, self._logs.main)
        if self._logs.shows_bodies and self.body is not None:
            self._logs.body("request", self.body.content, self.secrets)
        self._started = self._clock.monotonic()

    def scrub(self, request: httpx.Request, *, given: bool) -> None:
        """Take the key out of a request that has been sent: errors and answers go on referring to it.

        Args:
            request: the request.
            given: whether the program's own HTTP client built it, which may have added secrets of its own.
        """
        own = given or self.auth is not None
        names = [name for name in request.headers if is_secret(name)] if own else self._secret_headers
        scrub_request(request, names, self.secrets)

    def head_came(self, response: httpx.Response) -> None:
        """Note that the head of an answer has come."""
        response.next_request = None  # it would hold the key
        if self.auth is not None:
            response.history = []  # requests for a token, with what it was asked with
            self._learn_secrets(response.request)
        self._note_meta(response, whole=False)
        seconds = self._clock.monotonic() - self._started
        logs = self._logs
        if logs.main.isEnabledFor(logging.INFO):
            logs.answered(self.method, self.path, self.attempt, response.status_code, seconds)
            logs.headers("request", response.request.headers, self.secrets)
            logs.headers("response", response.headers, self.secrets)
        self._tell_response(response.status_code, seconds, None)

    def bounds(self, status: int, *, read: bool = True) -> Bounds:
        """What the body of an answer may cost.

        Args:
            status: its status.
            read: whether it is a successful answer that is read as a whole.
        """
        limits = self._size_limits
        if status >= 300 or (read and self.stream):
            most, setting, cut = limits.error, "size_limits.error", True
        elif read:
            most, setting, cut = limits.answer, "size_limits.answer", False
        elif self.stream:
            # Streams are watched by their own limits in time.
            return Bounds(self.operation, self.stream_bytes, "max_stream_bytes", what="stream")
        else:
            return Bounds(self.operation, limits.download, "size_limits.download", what="file")
        if self._total is None:
            return Bounds(self.operation, most, setting, cut)
        deadline = Deadline(self._started + self._total, self._total, self._clock.monotonic)
        return Bounds(self.operation, most, setting, cut, deadline=deadline)

    def _learn_secrets(self, request: httpx.Request) -> None:
        """What the request was signed with is no more to be shown than a key."""
        self.secrets = self.secrets.joined(value for name, value in request.headers.items() if is_secret(name))

    def may_report(self, response: httpx.Response) -> bool:
        """Whether a successful answer of another kind than was asked for may say in its body what went wrong."""
        return self._config.good_codes is not None and is_json(media_type(response))

    def reported(self, response: httpx.Response) -> ApiError | None:
        """The error that a successful answer reports in its body, which has been read; ``None`` if it reports none."""
        config = self._config
        if config.good_codes is None or not response.content:
            return None
        try:
            body = loads(response.content)
        except (ValueError, RecursionError):
            return None  # whether that is an answer is seen when it is decoded
        if not reports_error(body, config):
            return None
        meta, response = meta_of(response), transport.without(response, self.secrets)
        return self._status_error(response, read_error(response, config), meta)

    def accepts(self, response: httpx.Response) -> bool:
        """Whether a successful answer is of the kind that was asked for."""
        return self.op is None or fits(self.op, response, stream=self.stream)

    def decode(self, op: Operation[T], response: httpx.Response) -> T:
        """The result of an answer whose body has been read."""
        try:
            return with_meta(decode(op, response, self.secrets), meta_of(response))
        except ApiError as exc:
            exc.meta = meta_of(response)
            raise

    def mismatch(self, response: httpx.Response, body: bytes) -> ApiError:
        """The error for a successful answer of another kind; ``body`` is its beginning."""
        op = cast("Operation[Any]", self.op)  # without an operation every answer is accepted
        error = unexpected(op, transport.with_content(response, body, self.secrets), stream=self.stream)
        error.meta = meta_of(response)
        return error

    def body_came(self, response: httpx.Response) -> None:
        """Note that the whole body has been read."""
        self._note_meta(response, whole=True)
        if self._logs.shows_bodies:
            self._logs.body("response", response.content, self.secrets)

    def _tell_response(self, status: int | None, seconds: float, error: str | None) -> None:
        hooks = self._hooks
        if hooks is not None and hooks.on_response is not None:
            info = ResponseInfo(self.operation, self.method, self.path, self.attempt, status, seconds, error)
            run_hook(hooks.on_response, info, self._logs.main)

    def out_of_bounds(self, error: ApiError, response: httpx.Response) -> float | ApiError:
        """What to do about an answer that does not keep to its bounds. Values as for ``failed``."""
        if not 200 <= response.status_code < 300:
            return self.without_words(response)
        if isinstance(error, DecodeError):
            error.response = transport.with_content(response, b"", self.secrets)
        elif isinstance(error, ApiConnectionError):
            error.request, error.attempts = response.request, self.attempt
        return error.with_traceback(None)

    def without_words(self, response: httpx.Response) -> float | ApiError:
        """What to do about an answer that is no success, whose status is known, and whose body is lost."""
        return self.refused(transport.with_content(response, b"", ()))

    def failed(self, error: Exception, request: httpx.Request | None) -> float | ApiError:
        """What to do about a request without an answer.

        Args:
            error: what the HTTP library raised.
            request: the request.

        Returns:
            Seconds to wait before sending it again, or the error to raise.
        """
        seconds = self._clock.monotonic() - self._started
        failure, name = transport.classify(error), type(error).__name__
        self._logs.failed(self.method, self.path, self.attempt, name, seconds)
        self._tell_response(None, seconds, name)
        delay = wait_after_failure(self.method, failure, self.attempt, self._max_retries, self._clock)
        if delay is not None:
            return self._again(delay, None, name)
        return transport.failure(
            error, operation=self.operation, attempts=self.attempt, request=request, secrets=self.secrets
        )

    def refused(self, response: httpx.Response) -> float | ApiError:
        """What to do about an answer that is no success, whose body has been read.

        Returns:
            Seconds to wait before sending the request again, or the error to raise.
        """
        status = response.status_code
        if status in _REDIRECTS and self._follow(response):
            return 0.0
        meta, response = meta_of(response), transport.without(response, self.secrets)
        found = read_error(response, self._config)
        delay = wait_after_status(
            self.method, status, found.code, response.headers, self.attempt, self._max_retries,
            self._config.never_retry_codes, self._clock,
        )  # fmt: skip
        if delay is not None:
            return self._again(delay, status, f"status {status}")
        return self._status_error(response, found, meta)

    def _status_error(self, response: httpx.Response, found: ErrorBody, meta: Mapping[str, str]) -> ApiStatusError:
        status = response.status_code
        chosen = self._config.status_error
        error = (status_error_class(status) if chosen is None else chosen(status, found.code))(
            found.message,
            status_code=status,
            code=found.code,
            body=found.body,
            response=response,
            request=response.request,
            attempts=self.attempt,
            operation=self.operation,
            hint=found.hint,
        )
        error.meta = meta
        return error

    def _note_meta(self, response: httpx.Response, *, whole: bool) -> None:
        """Keep what the answer says about itself, in its head, and in its body once that is there."""
        places = self._config.meta
        if not places:
            return
        body = None
        if whole and any(place.member for place in places.values()):
            with suppress(ValueError, RecursionError):
                body = loads(response.content)
        found = read_meta(places, response.headers, body)
        note_meta(response, {name: scrub_text(value, self.secrets) for name, value in found.items()})

    def _follow(self, response: httpx.Response) -> bool:
        """Whether a redirect is followed: only on the same server, only with the same method, and not for ever."""
        location = response.headers.get("location")
        if location is None or self._redirects >= MOST_REDIRECTS:
            return False
        if self.method not in ("GET", "HEAD") and response.status_code not in (307, 308):
            return False
        target = transport.join_url(self.url, location)
        if not transport.same_origin(self.url, target):
            return False
        self._redirects += 1
        self.attempt -= 1
        self.url = target
        return True

    def _again(self, delay: float, status: int | None, reason: str) -> float:
        self._logs.retrying(self.method, self.path, delay, reason)
        hooks = self._hooks
        if hooks is not None and hooks.on_retry is not None:
            info = RetryInfo(self.operation, self.method, self.path, self.attempt, delay, status, reason)
            run_hook(hooks.on_retry, info, self._logs.main)
        return delay
