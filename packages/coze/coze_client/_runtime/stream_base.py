# Copied from templates/runtime/stream_base.py. Edit that file, then run: python -m generator sync
"""What both kinds of event stream know and decide: the meaning of events, limits in time, and how an end is judged.

A stream is built by the client alone::

    EventStream(
        client=..., operation=..., spec=..., args=..., options=...,
        stream_options=...,  # of the call, laid over the client's
        opener=...,          # (read time-out in seconds or None) -> the open httpx.Response, its head checked
        on_end=...,          # optional; called once with a StreamEnd
    )

For ``AsyncEventStream`` the opener is awaited. The loops themselves are in ``streams.py`` and ``async_streams.py``.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, cast

from .codec import loads, quick_loads
from .errors import ApiError, ApiTimeoutError, StreamError, StreamInterrupted, shorten
from .events import EventDecoder, UnknownEvent
from .limits import size
from .meta import meta_of
from .operation import Operation, StreamSpec
from .redaction import NO_SECRETS, Secrets, scrub_chain, scrub_text, scrub_value
from .repeats import Repeats
from .sse import MAX_EVENT_BYTES, MarkedEvent, ServerSentEvent, SSEDecoder
from .stream_end import Outcome, StreamEnd
from .types import StreamOptions, seconds

if TYPE_CHECKING:
    import httpx

E = TypeVar("E")
Failure = TypeVar("Failure", bound=ApiError)

IDLE_TIMEOUT: Final = 60.0
FIRST_EVENT_TIMEOUT: Final = 120.0
_MOST_NAMES: Final = 200


class StreamState(Generic[E]):
    """One stream while it is read. It does not refer to the stream object, so that a dropped one is noticed at once."""

    def __init__(
        self,
        *,
        operation: Operation[Any],
        spec: StreamSpec[E],
        args: Mapping[str, Any],
        stream_options: StreamOptions,
        on_end: Callable[[StreamEnd], None] | None,
        clock: Callable[[], float],
        progress: Callable[[], Mapping[str, Any]],
        secrets: Secrets | Callable[[], Secrets] = NO_SECRETS,
        error_class: Callable[[], type[StreamError]] | None = None,
    ) -> None:
        self.operation: Final = operation
        self.spec: Final = spec
        self.clock: Final = clock
        self.include_pings: Final = bool(stream_options.get("include_pings", False))
        self.idle_timeout: Final = seconds(stream_options.get("idle_timeout", IDLE_TIMEOUT), "idle_timeout")
        self.first_event_timeout: Final = seconds(
            stream_options.get("first_event_timeout", FIRST_EVENT_TIMEOUT), "first_event_timeout"
        )
        self.event_timeout: Final = seconds(stream_options.get("event_timeout", None), "event_timeout")
        self.total_timeout: Final = seconds(stream_options.get("total_timeout", None), "total_timeout")
        self.max_event_bytes: Final = size(stream_options.get("max_event_bytes", MAX_EVENT_BYTES), "max_event_bytes")
        size(stream_options.get("max_stream_bytes", None), "max_stream_bytes")
        pauses = spec.pausing if spec.pausing_switch is None or not args.get(spec.pausing_switch) else frozenset[str]()
        self.ends: Final = spec.terminal | pauses
        self.decoders: Final[dict[str, Callable[[dict[str, Any]], E]]] = {}
        """For names that were met before and have no meaning for the stream: how to decode their events."""
        self.last_event_id = ""
        self.response: httpx.Response | None = None
        self.closed = False
        """The program has closed the stream, perhaps in another thread: nothing more is to be yielded or raised."""
        self.ended = False
        """A terminal event has come."""
        self.finished = False
        """The sentinel has come: nothing follows."""
        self.watched = True
        """Chunks have to be checked against a limit in time."""
        self.mode: Literal["events", "bytes"] | None = None
        """How the body is read."""
        self.items = 0
        """How many items the loop has taken, keep-alives included."""
        self.progress: Final = progress
        """What is known for an error: ``partial_text``, ``task_id``, ``workflow_run_id``."""
        self._given_secrets: Final = secrets
        self._error_class: Final = error_class
        self._on_end: Final = on_end
        self._started: float | None = None
        self._first: float | None = None
        self._last: Mapping[str, Any] | None = None
        self._now = 0.0
        self._due: float | None = None
        self._last_moment = math.inf
        self._pings = 0
        self._pings_before = 0
        self._over = False
        self.decoder = self._new_decoder()

    @property
    def _secrets(self) -> Secrets:
        """Texts that no error may repeat. Some are known only once the request has been signed."""
        given = self._given_secrets
        return given if isinstance(given, Secrets) else given()

    # Opening and closing

    def begin(self, mode: Literal["events", "bytes"]) -> bool:
        """Choose how the body is read; false if the stream is closed.

        Raises:
            RuntimeError: it is being read the other way.
        """
        if self.mode not in (None, mode):
            raise RuntimeError(f"this stream is being read as {self.mode} already")
        self.mode = mode
        return not self.closed

    def opening(self) -> float | None:
        """Note the start; return the read time-out to open with, in seconds. It holds for the answer's head."""
        if self._started is None:
            self._started = self.clock()
            if self.total_timeout is not None:
                self._last_moment = self._started + self.total_timeout
        return _least(_least(self.idle_timeout, self.first_event_timeout), self.total_timeout)

    def opened(self, response: httpx.Response) -> bool:
        """Take the answer, whose body is still to be read; false if the stream was closed while it was waited for."""
        self.response = response
        if self.opening() != self.idle_timeout:
            # The HTTP library reads this mapping again when the body starts. Where a custom transport does not, silence
            # is noticed a little earlier than asked.
            timeout: Any = response.request.extensions.get("timeout")
            if isinstance(timeout, dict):
                timeout["read"] = self.idle_timeout
        self.decoder = self._new_decoder()
        self._due = None
        self.watched = True
        if response.status_code == 204 and self.operation.empty:
            self.ended = True  # that nothing is to be told is a whole answer of this operation
        return not self.closed

    def _new_decoder(self) -> SSEDecoder:
        return SSEDecoder(max_event_bytes=self.max_event_bytes or sys.maxsize, ping=self.spec.ping)

    def readers(self) -> tuple[Callable[[bytes], Sequence[Any]], Callable[[bytes], Any]]:
        """What turns bytes into the items that ``resolve`` takes, and, where the data names the event, an item that is
        bytes into its JSON value."""
        if self.spec.name_from == "field":
            return self.decoder.feed_events, quick_loads
        repeats = Repeats(self.decoder)
        return repeats.feed, repeats.parse

    def rest(self) -> Sequence[Any]:
        """The items at the end of the bytes: an unfinished event, where the API ends its streams so."""
        if not self.spec.flush:
            self.decoder.feed_events(b"")  # raises if an event was too large
            return ()
        # Half a JSON text at the end is a broken connection and no event.
        whole = [
            event
            for event in self.decoder.flush()
            if event.data == self.spec.done or event.event in self.spec.plain or _is_json(event.data)
        ]
        return whole if self.spec.name_from == "field" else [event.data for event in whole]

    # Events

    def resolve(self, item: Any) -> E | None:
        """The event of one item, the careful way: any item, any name.

        Returns:
            The event, or ``None`` if there is nothing to yield; then ``finished`` says whether the stream is over.

        Raises:
            StreamError: it is the error event.
        """
        if item is None:
            self._pings += 1
            return self._decode({self.spec.property: self.spec.ping}) if self.include_pings else None
        if item.__class__ is dict:
            self.last_event_id = self.decoder.last_event_id
            return self._named(item.get(self.spec.property), item, item)
        text: str
        if isinstance(item, ServerSentEvent):
            text, self.last_event_id = item.data, item.id
        else:
            text = item if isinstance(item, str) else str(item, "utf-8", "replace")
            self.last_event_id = self.decoder.last_event_id
        if text == self.spec.done:
            self.finished = self.ended = self.watched = True
            return None
        try:
            data: Any = loads(text) if text else None
        except (ValueError, RecursionError) as exc:
            if not isinstance(item, ServerSentEvent) or item.event not in self.spec.plain:
                return self._foreign(item, text, exc)
            data = text
        if isinstance(item, ServerSentEvent):
            return self._named(item.event, self._enveloped(item, data), data)
        if isinstance(data, dict):
            members = cast("dict[str, Any]", data)
            return self._named(members.get(self.spec.property), members, members)
        return self._foreign(item, text, TypeError("the data is no JSON object"))

    def _enveloped(self, event: ServerSentEvent, data: Any) -> Mapping[str, Any]:
        """The object that the union decodes, for events named by their field."""
        whole: dict[str, Any] = {self.spec.property: event.event}
        if self.spec.id_from == "last" or isinstance(event, MarkedEvent):
            whole["id"] = event.id
        return {**whole, "data": data}

    def _foreign(self, item: Any, text: str, error: Exception) -> E | None:
        """An event whose data is not what the API sends. Its name, where it has one, still counts."""
        name = item.event if isinstance(item, ServerSentEvent) else None
        if name in self.spec.error:
            raise self._reported(text)
        self._count(name, {self.spec.property: name, "data": text})
        return cast("E", UnknownEvent(name=name, raw=text, error=error))

    def _named(self, name: Any, whole: Mapping[str, Any], body: Any) -> E | None:
        if isinstance(name, str):
            if name in self.spec.error:
                raise self._reported(body)
            if name == self.spec.ping:
                self._pings += 1
                return self._decode(whole) if self.include_pings else None
            self._count(name, whole)
        else:
            self._count(None, whole)
        return self._decode(whole)

    def _decode(self, whole: Mapping[str, Any]) -> E:
        try:
            return self.spec.decode(whole)
        except Exception as exc:
            return cast("E", UnknownEvent.from_dict(whole, exc, property=self.spec.property))

    def _count(self, name: str | None, whole: Mapping[str, Any]) -> None:
        """Note an event that is no keep-alive."""
        if self._first is None:
            self._first = self.clock()
        self._due = None
        if name in self.ends:
            if not self.spec.terminal_when or self._ends(whole):
                self.ended, self._last = True, whole
        elif name is not None and len(self.decoders) < _MOST_NAMES:
            decode = self.spec.decode
            self.decoders[name] = decode
            if isinstance(decode, EventDecoder) and decode.property == self.spec.property:
                self.decoders[name] = decode.decoders.get(name, decode)  # without the look-up in between
        self.watched = self.ended or self.event_timeout is not None or self.total_timeout is not None

    def _ends(self, whole: Mapping[str, Any]) -> bool:
        body = whole if self.spec.name_from == "data" else whole.get("data")
        members = cast("Mapping[str, Any]", body if isinstance(body, Mapping) else {})
        return all(members.get(key) == value for key, value in self.spec.terminal_when.items())

    # Limits in time. Only waiting for the server counts, not what the program does between two events.

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

    def _late(self) -> ApiTimeoutError:
        if self.clock() >= self._last_moment:
            return self._too_long()
        if self._first is not None and self.event_timeout is not None:
            message = f"no event for {self.event_timeout:g} s (event_timeout)"
        else:
            limit = self.first_event_timeout or 0
            message = f"no event within {limit:g} s of the stream's start (first_event_timeout)"
            message += ", only keep-alives" if self._pings else ""
            message += f"; {self.spec.hint}" if self.spec.hint else ""
        return self._marked(ApiTimeoutError(message, operation=self.operation.id))

    def _marked(self, error: Failure) -> Failure:
        """An error with what the stream's answer says about itself."""
        error.meta = meta_of(self.response)
        return error

    def _too_long(self) -> ApiTimeoutError:
        message = f"the stream is not complete after {self.total_timeout or 0:g} s (total_timeout)"
        return self._marked(ApiTimeoutError(message, operation=self.operation.id))

    def unopened(self, error: ApiTimeoutError) -> ApiTimeoutError:
        """What to raise when opening has timed out: which limit of the stream it was, if it was one of them."""
        from .transport import is_read_timeout

        first, idle = self.first_event_timeout, self.idle_timeout
        if not is_read_timeout(error.__cause__):
            return error
        total = self.total_timeout
        if total is not None and total == _least(_least(first, idle), total):
            found = self._too_long()
        else:
            found = self._late() if first is not None and (idle is None or first <= idle) else self._silent()
        found.request, found.attempts, found.__cause__ = error.request, error.attempts, error.__cause__
        return found

    def _silent(self) -> ApiTimeoutError:
        message = f"no byte of the stream for {self.idle_timeout or 0:g} s (idle_timeout)"
        return self._marked(ApiTimeoutError(message, operation=self.operation.id))

    # The end

    def at_end(self) -> StreamInterrupted | None:
        """The bytes have ended in good order: ``None`` if the stream is complete, else what to raise."""
        if self.ended or self.closed or not (self.ends or self.spec.done is not None):
            return None
        return self._interrupted("the stream ended before its closing event")

    def failure(self, error: Exception) -> ApiError | None:
        """Reading has failed: ``None`` if nothing is lost by it, else what to raise.

        Raises:
            Exception: ``error`` itself, if it is no failure of the connection.
        """
        from .transport import HTTP_ERRORS, classify

        if self.closed:
            return None
        if not isinstance(error, HTTP_ERRORS):
            raise error
        if self.ended:
            return None
        scrub_chain(error, self._secrets)
        if classify(error) == "timeout":
            return self._silent()
        return self._interrupted(f"the connection broke before the stream's closing event: {type(error).__name__}")

    def _interrupted(self, message: str) -> StreamInterrupted:
        known = self.progress()
        error = StreamInterrupted(
            message,
            partial_text=scrub_text(known.get("partial_text") or "", self._secrets),
            task_id=known.get("task_id"),
            workflow_run_id=known.get("workflow_run_id"),
            operation=self.operation.id,
        )
        return self._marked(error)

    def _reported(self, body: Any) -> StreamError:
        """What the error event says."""
        spec, known = self.spec, self.progress()
        body = scrub_value(body, self._secrets)
        members = cast("Mapping[str, Any]", body if isinstance(body, Mapping) else {})
        code, status = members.get(spec.code), members.get(spec.status)
        texts = (members.get(name) for name in (spec.message, "message", "error"))
        message = next((text for text in texts if isinstance(text, str) and text), None)
        if message is None:
            message = shorten(body if isinstance(body, str) else str(cast("object", body)))
        error_class = StreamError if self._error_class is None else self._error_class()
        error = error_class(
            message,
            code=code if code is None or isinstance(code, str) else str(code),
            status_code=status if isinstance(status, int) else None,
            partial_text=scrub_text(known.get("partial_text") or "", self._secrets),
            task_id=known.get("task_id"),
            event=body,
            operation=self.operation.id,
        )
        return self._marked(error)

    def finish(self, outcome: Outcome, error: BaseException | None = None) -> None:
        """Note the end and report it. Only the first call counts."""
        if self._over or self._started is None:
            return
        self._over = True
        if self._on_end is not None:
            first = None if self._first is None else self._first - self._started
            duration, events = self.clock() - self._started, self.items - self._pings
            self._on_end(
                StreamEnd(self.operation.id, outcome, duration, first, events, self._last, error, self.response)
            )


def _least(a: float | None, b: float | None) -> float | None:
    return a if b is None else b if a is None else min(a, b)


def _is_json(text: str) -> bool:
    try:
        loads(text)
    except (ValueError, RecursionError):
        return False
    return True
