# Copied from templates/runtime/stream_base.py. Edit that file, then run: python -m generator sync
"""What both kinds of event stream know and decide: what the items of the bytes mean, and how an end is judged.

A stream is built by the client alone::

    EventStream(
        client=..., operation=..., spec=..., args=..., options=...,
        stream_options=...,  # of the call, laid over the client's
        opener=...,          # (read time-out in seconds or None) -> the open httpx.Response, its head checked
        on_end=...,          # optional; called once with a StreamEnd
    )

For ``AsyncEventStream`` the opener is awaited. The loops themselves are in ``streams.py`` and ``async_streams.py``; the
limits in time are in ``stream_limits.py``, what the errors say in ``stream_errors.py``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

from .codec import loads, quick_loads
from .errors import ApiError, StreamError, StreamInterrupted
from .events import EventDecoder, UnknownEvent
from .limits import size
from .operation import Operation, StreamSpec
from .redaction import NO_SECRETS, Secrets
from .repeats import Repeats, Run
from .sse import MAX_EVENT_BYTES, MarkedEvent, ServerSentEvent, SSEDecoder
from .stream_end import Outcome, StreamEnd
from .stream_errors import StreamErrors
from .stream_limits import StreamLimits
from .types import StreamOptions, is_mapping

if TYPE_CHECKING:
    import httpx

E = TypeVar("E")

_MOST_NAMES: Final = 200


class StreamState(StreamLimits[E]):
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
        super().__init__(operation=operation, spec=spec, stream_options=stream_options, clock=clock)
        self.include_pings: Final = bool(stream_options.get("include_pings"))
        self.max_event_bytes: Final = size(stream_options.get("max_event_bytes", MAX_EVENT_BYTES), "max_event_bytes")
        size(stream_options.get("max_stream_bytes"), "max_stream_bytes")
        pauses = spec.pausing if spec.pausing_switch is None or not args.get(spec.pausing_switch) else frozenset[str]()
        self.ends: Final = spec.terminal | pauses
        self.decoders: Final[dict[str, Callable[[dict[str, Any]], E]]] = {}
        """For names that were met before and have no meaning for the stream: how to decode their events."""
        self.last_event_id = ""
        self.finished = False
        """The sentinel has come: nothing follows."""
        self.mode: Literal["events", "bytes"] | None = None
        """How the body is read."""
        self.items = 0
        """How many items the loop has taken, keep-alives included."""
        self.errors: Final = StreamErrors(
            operation=operation, spec=spec, progress=progress, secrets=secrets, error_class=error_class
        )
        self._on_end: Final = on_end
        self._last: Mapping[str, Any] | None = None
        self._over = False
        self.decoder = self._new_decoder()

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

    def opened(self, response: httpx.Response) -> bool:
        """Take the answer, whose body is still to be read; false if the stream was closed while it was waited for."""
        self._restart(response)
        self.decoder = self._new_decoder()
        if response.status_code == 204 and self.operation.empty:
            self.ended = True  # that nothing is to be told is a whole answer of this operation
        return not self.closed

    def _new_decoder(self) -> SSEDecoder:
        return SSEDecoder(max_event_bytes=self.max_event_bytes or sys.maxsize, ping=self.spec.ping)

    def readers(self) -> tuple[Callable[[bytes], Sequence[Any] | Run], Callable[[bytes], Any]]:
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
        name: str | None = None
        if isinstance(item, ServerSentEvent):
            name, text, self.last_event_id = item.event, item.data, item.id
        else:
            text = item if isinstance(item, str) else item.decode(errors="replace")
            self.last_event_id = self.decoder.last_event_id
        if text == self.spec.done:
            self.finished = self.ended = self.watched = True
            return None
        try:
            data: Any = loads(text) if text else None
        except (ValueError, RecursionError) as exc:
            if name not in self.spec.plain:
                return self._foreign(name, text, exc)
            data = text
        if isinstance(item, ServerSentEvent):
            return self._named(item.event, self._enveloped(item, data), data)
        if data.__class__ is dict:
            return self._named(data.get(self.spec.property), data, data)
        return self._foreign(None, text, TypeError("the data is no JSON object"))

    def _enveloped(self, event: ServerSentEvent, data: Any) -> Mapping[str, Any]:
        """The object that the union decodes, for events named by their field."""
        whole: dict[str, Any] = {self.spec.property: event.event}
        if self.spec.id_from == "last" or isinstance(event, MarkedEvent):
            whole["id"] = event.id
        return {**whole, "data": data}

    def _foreign(self, name: str | None, text: str, error: Exception) -> E | None:
        """An event whose data is not what the API sends. Its name, where it has one, still counts."""
        if name in self.spec.error:
            raise self.errors.reported(text, self.response)
        self._count(name, {self.spec.property: name, "data": text})
        return cast(E, UnknownEvent(name=name, raw=text, error=error))

    def _named(self, name: Any, whole: Mapping[str, Any], body: Any) -> E | None:
        if not isinstance(name, str):
            name = None
        elif name in self.spec.error:
            raise self.errors.reported(body, self.response)
        elif name == self.spec.ping:
            self._pings += 1
            return self._decode(whole) if self.include_pings else None
        self._count(name, whole)
        return self._decode(whole)

    def _decode(self, whole: Mapping[str, Any]) -> E:
        try:
            return self.spec.decode(whole)
        except Exception as exc:
            return cast(E, UnknownEvent.from_dict(whole, exc, property=self.spec.property))

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
            if isinstance(decode, EventDecoder) and decode.property == self.spec.property:
                decode = decode.decoders.get(name, decode)  # without the look-up in between
            self.decoders[name] = decode
        self.watched = self.ended or self.event_timeout is not None or self.total_timeout is not None

    def _ends(self, whole: Mapping[str, Any]) -> bool:
        body = whole if self.spec.name_from == "data" else whole.get("data")
        members: Mapping[str, Any] = body if is_mapping(body) else {}
        return all(members.get(key) == value for key, value in self.spec.terminal_when.items())

    # The end

    def at_end(self) -> StreamInterrupted | None:
        """The bytes have ended in good order: ``None`` if the stream is complete, else what to raise."""
        if self.ended or self.closed or not (self.ends or self.spec.done is not None):
            return None
        return self.errors.interrupted("the stream ended before its closing event", self.response)

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
        self.errors.scrub(error)
        if classify(error) == "timeout":
            return self.silent()
        message = f"the connection broke before the stream's closing event: {type(error).__name__}"
        return self.errors.interrupted(message, self.response)

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


def _is_json(text: str) -> bool:
    try:
        loads(text)
    except (ValueError, RecursionError):
        return False
    return True
