# Copied from templates/runtime/exchange.py. Edit that file, then run: python -m generator sync
"""One call from its first try to its outcome: what to send, what an answer means, whether to try again. No I/O.

``SyncClient`` and ``AsyncClient`` drive it; both do what it says, so that they cannot differ.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from . import transport
from .answers import decode, fits, unexpected
from .config import ApiConfig
from .error_body import read_error
from .errors import ApiConnectionError, ApiError, status_error_class
from .hooks import Hooks, RequestInfo, ResponseInfo, RetryInfo, run_hook
from .logs import Logs
from .operation import Operation
from .redaction import Secrets, is_secret, scrub_request
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
        attempt: how often it was sent.
    """

    __slots__ = (
        "_clock", "_config", "_hooks", "_logs", "_max_retries", "_redirects", "_secret_headers", "_secrets", "_started",
        "attempt", "body", "headers", "method", "op", "operation", "path", "stream", "timeouts", "url",
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
        max_retries: int,
        secrets: Secrets,
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
        self.attempt = 0
        self._max_retries: Final = max_retries
        self._secrets: Final = secrets
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
            self._logs.body("request", self.body.content, self._secrets)
        self._started = self._clock.monotonic()

    def scrub(self, request: httpx.Request, *, given: bool) -> None:
        """Take the key out of a request that has been sent: errors and answers go on referring to it.

        Args:
            request: the request.
            given: whether the program's own HTTP client built it, which may have added secrets of its own.
        """
        names = [name for name in request.headers if is_secret(name)] if given else self._secret_headers
        scrub_request(request, names, self._secrets)

    def head_came(self, response: httpx.Response) -> None:
        """Note that the head of an answer has come."""
        response.next_request = None  # it would hold the key
        seconds = self._clock.monotonic() - self._started
        logs = self._logs
        if logs.main.isEnabledFor(logging.INFO):
            logs.answered(self.method, self.path, self.attempt, response.status_code, seconds)
            logs.headers("request", response.request.headers, self._secrets)
            logs.headers("response", response.headers, self._secrets)
        self._tell_response(response.status_code, seconds, None)

    def accepts(self, response: httpx.Response) -> bool:
        """Whether a successful answer is of the kind that was asked for."""
        return self.op is None or fits(self.op, response, stream=self.stream)

    def decode(self, op: Operation[T], response: httpx.Response) -> T:
        """The result of an answer whose body has been read."""
        return decode(op, response, self._secrets)

    def mismatch(self, response: httpx.Response, body: bytes) -> ApiError:
        """The error for a successful answer of another kind; ``body`` is its beginning."""
        op = cast("Operation[Any]", self.op)  # without an operation every answer is accepted
        return unexpected(op, transport.with_content(response, body, self._secrets), stream=self.stream)

    def body_came(self, response: httpx.Response) -> None:
        """Note that the whole body has been read."""
        if self._logs.shows_bodies:
            self._logs.body("response", response.content, self._secrets)

    def _tell_response(self, status: int | None, seconds: float, error: str | None) -> None:
        hooks = self._hooks
        if hooks is not None and hooks.on_response is not None:
            info = ResponseInfo(self.operation, self.method, self.path, self.attempt, status, seconds, error)
            run_hook(hooks.on_response, info, self._logs.main)

    def failed(self, error: Exception, request: httpx.Request | None) -> float | ApiConnectionError:
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
        return transport.connection_error(
            error, operation=self.operation, attempts=self.attempt, request=request, secrets=self._secrets
        )

    def refused(self, response: httpx.Response) -> float | ApiError:
        """What to do about an answer that is no success, whose body has been read.

        Returns:
            Seconds to wait before sending the request again, or the error to raise.
        """
        status = response.status_code
        if status in _REDIRECTS and self._follow(response):
            return 0.0
        response = transport.without(response, self._secrets)
        found = read_error(response, self._config)
        delay = wait_after_status(
            self.method, status, found.code, response.headers, self.attempt, self._max_retries,
            self._config.never_retry_codes, self._clock,
        )  # fmt: skip
        if delay is not None:
            return self._again(delay, status, f"status {status}")
        return status_error_class(status)(
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
