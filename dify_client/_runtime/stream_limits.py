# Copied from templates/runtime/stream_limits.py. Edit that file, then run: python -m generator sync
"""The limits in time of one event stream: how long the next bytes are waited for, and what is raised when one passes.

Only waiting for the server counts, not what the program does between two events.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .errors import ApiTimeoutError
from .meta import meta_of
from .operation import Operation, StreamSpec
from .types import StreamOptions, seconds

if TYPE_CHECKING:
    import httpx

E = TypeVar("E")

IDLE_TIMEOUT: Final = 60.0
FIRST_EVENT_TIMEOUT: Final = 120.0


class StreamLimits(Generic[E]):
    """The part of a stream's state that its limits depend on.

    ``StreamState`` is one of these and does not only have one: the loops and the decoding note with each event what the
    limits have to know, and another object in between would be paid for with each event.
    """

    def __init__(
        self,
        *,
        operation: Operation[Any],
        spec: StreamSpec[E],
        stream_options: StreamOptions,
        clock: Callable[[], float],
    ) -> None:
        self.operation: Final = operation
        self.spec: Final = spec
        self.clock: Final = clock
        self.idle_timeout: Final = seconds(stream_options.get("idle_timeout", IDLE_TIMEOUT), "idle_timeout")
        self.first_event_timeout: Final = seconds(
            stream_options.get("first_event_timeout", FIRST_EVENT_TIMEOUT), "first_event_timeout"
        )
        self.event_timeout: Final = seconds(stream_options.get("event_timeout"), "event_timeout")
        self.total_timeout: Final = seconds(stream_options.get("total_timeout"), "total_timeout")
        self.response: httpx.Response | None = None
        self.closed = False
        """The program has closed the stream, perhaps in another thread: nothing more is to be yielded or raised."""
        self.ended = False
        """A terminal event has come."""
        self.watched: bool
        """Chunks have to be checked against a limit in time. Set with the answer, and by the events."""
        self._started: float | None = None
        self._first: float | None = None
        """When the first event came that is no keep-alive."""
        self._due: float | None = None
        """When the wait for the next event ends; ``None`` until it is waited for."""
        self._last_moment = math.inf
        self._pings: int = 0
        self._now: float
        self._pings_before: int
        """When the last chunk came that was watched, and how many keep-alives had come before it."""

    def opening(self) -> float | None:
        """Note the start; return the read time-out to open with, in seconds. It holds for the answer's head."""
        if self._started is None:
            self._started = self.clock()
            if self.total_timeout is not None:
                self._last_moment = self._started + self.total_timeout
        limits = (self.idle_timeout, self.first_event_timeout, self.total_timeout)
        return min((limit for limit in limits if limit is not None), default=None)

    def _restart(self, response: httpx.Response) -> None:
        """From now on the body of this answer is waited for."""
        self.response = response
        if self.opening() != self.idle_timeout:
            # The HTTP library reads this mapping again when the body starts. Where a custom transport does not, silence
            # is noticed a little earlier than asked.
            timeout: Any = response.request.extensions.get("timeout")
            if isinstance(timeout, dict):
                timeout["read"] = self.idle_timeout
        self._due = None
        self.watched = True

    def seconds_left(self) -> float | None:
        """Before waiting for a chunk: the seconds to wait, if the read time-out does not end the wait soon enough."""
        now = self.clock()
        if self._due is None:
            limit = (
                self.spec.tail
                if self.ended
                else self.event_timeout
                if self._first is not None
                else self.first_event_timeout
            )
            self._due = math.inf if limit is None else now + limit
        left = min(self._due, self._last_moment) - now
        return left if left < (math.inf if self.idle_timeout is None else self.idle_timeout) else None

    def arrived(self) -> None:
        """A chunk has come."""
        self._now = self.clock()
        self._pings_before = self._pings

    def overdue(self, count: int) -> bool:
        """Whether the limit has passed with a chunk of ``count`` items that brought no event.

        Returns:
            True if the stream is complete and nothing more is to be waited for.

        Raises:
            ApiTimeoutError: it is not complete.
        """
        if self._now < self._last_moment:
            if count > self._pings - self._pings_before:
                self._due = None
                return False
            if self._due is None or self._now < self._due:
                return False
        return self.expired()

    def expired(self) -> bool:
        """The limit has passed: True if the stream is complete.

        Raises:
            ApiTimeoutError: it is not.
        """
        if self.ended or self.closed:
            return True
        raise self._late()

    def unopened(self, error: ApiTimeoutError) -> ApiTimeoutError:
        """What to raise when opening has timed out: which limit of the stream it was, if it was one of them."""
        from .transport import is_read_timeout

        limit = self.opening()
        if limit is None or not is_read_timeout(error.__cause__):
            return error
        if limit == self.total_timeout:
            found = self._too_long(limit)
        else:
            found = self._late() if limit == self.first_event_timeout else self.silent()
        found.request, found.attempts, found.__cause__ = error.request, error.attempts, error.__cause__
        return found

    def _late(self) -> ApiTimeoutError:
        total, first, between = self.total_timeout, self.first_event_timeout, self.event_timeout
        if total is not None and self.clock() >= self._last_moment:
            return self._too_long(total)
        if self._first is not None and between is not None:
            return self._passed(f"no event for {between:g} s (event_timeout)")
        message = f"no event within {first:g} s of the stream's start (first_event_timeout)"
        message += ", only keep-alives" if self._pings else ""
        message += f"; {self.spec.hint}" if self.spec.hint else ""
        return self._passed(message)

    def _too_long(self, limit: float) -> ApiTimeoutError:
        return self._passed(f"the stream is not complete after {limit:g} s (total_timeout)")

    def silent(self) -> ApiTimeoutError:
        """What to raise when the HTTP library has waited too long."""
        if self.idle_timeout is None:
            return self._passed("the connection timed out by itself (idle_timeout is off)")
        return self._passed(f"no byte of the stream for {self.idle_timeout:g} s (idle_timeout)")

    def _passed(self, message: str) -> ApiTimeoutError:
        error = ApiTimeoutError(message, operation=self.operation.id)
        error.meta = meta_of(self.response)
        return error
