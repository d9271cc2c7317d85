# Copied from templates/runtime/streams.py. Edit that file, then run: python -m generator sync
"""Event streams: typed events of one answer, for ``for`` and ``with``, and the async mirror."""

from __future__ import annotations

import time
import warnings
import weakref
from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import chain
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar

from typing_extensions import Self

from .async_streams import AsyncEventStream
from .errors import ApiError, ApiTimeoutError
from .meta import meta_of
from .operation import Operation, StreamSpec
from .redaction import NO_SECRETS, Secrets
from .stream_base import StreamState
from .stream_end import StreamEnd
from .stream_options import refuse_unsupported
from .stream_timer import SocketTimer, shut_down
from .types import RequestOptions, StreamOptions

if TYPE_CHECKING:
    import httpx

    from .client import SyncClient

__all__ = ["AsyncEventStream", "EventStream", "StreamEnd"]

E = TypeVar("E")
V = TypeVar("V")


class EventStream(Generic[E]):
    """The events of one streaming call.

    Nothing is sent before the stream is entered with ``with``, or the first event is asked for. Iterating ends with the
    stream, which is then closed; ``with`` closes it however the block is left. A stream is read once: iterating again
    goes on where the last iteration stopped.

    Iterating raises ``StreamError`` for the error event of the API, ``StreamInterrupted`` when the stream stops before
    it is complete, ``ApiTimeoutError`` when a limit of ``StreamOptions`` passes, and what opening it raises.

    Attributes:
        client: the client that made the call.
        operation: the operation that is called.
        spec: how its stream is read.
        args: the arguments as given.
        options: the options of the call.
        stream_options: how the stream is watched.
    """

    EXTRAS: ClassVar[frozenset[str]] = frozenset()
    """Stream options that this class knows beside the common ones: ``stop_on_exit``, ``resume``."""

    def __init__(
        self,
        *,
        client: SyncClient,
        operation: Operation[Any],
        spec: StreamSpec[E],
        args: Mapping[str, Any],
        options: RequestOptions | None,
        stream_options: StreamOptions,
        opener: Callable[[float | None], httpx.Response],
        on_end: Callable[[StreamEnd], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        secrets: Secrets | Callable[[], Secrets] = NO_SECRETS,
    ) -> None:
        self.client: Final = client
        self.operation: Final = operation
        self.spec: Final = spec
        self.args: Final = args
        self.options: Final = options
        self.stream_options: Final = stream_options
        refuse_unsupported(stream_options, self.EXTRAS)
        me: weakref.ref[EventStream[E]] = weakref.ref(self)
        self._opener: Final = opener
        self._state: Final[StreamState[E]] = StreamState(
            operation=operation,
            spec=spec,
            args=args,
            stream_options=stream_options,
            on_end=on_end,
            clock=clock,
            secrets=secrets,
            progress=lambda: _alive(me)._progress(),
            error_class=client.config.stream_error,
        )
        self._events: Final[Generator[E, None, None]] = self._read_events(me, self._state)
        self._bytes: weakref.ref[Generator[bytes, None, None]] | None = None

    @property
    def response(self) -> httpx.Response:
        """The HTTP answer, whose body is the stream.

        Raises:
            RuntimeError: the stream has not been opened yet.
        """
        response = self._state.response
        if response is None:
            raise RuntimeError("the stream is not open yet: enter it with `with`, or take its first event")
        return response

    @property
    def meta(self) -> Mapping[str, str]:
        """What the head of the answer says about itself by name, such as the id of the request; empty before the stream
        is open."""
        return meta_of(self._state.response)

    @property
    def last_event_id(self) -> str:
        """The ``id`` the server gave last, in this event or an earlier one; ``""`` if it gives none."""
        return self._state.last_event_id

    @property
    def closed(self) -> bool:
        """Whether the stream has been read to its end, has failed, or was closed."""
        return self._state.closed

    def __iter__(self) -> Iterator[E]:
        # An iterator written in C saves a call of __next__ for each event. It holds the generator that it takes its one
        # part from, and that holds the stream, which a loop over a nameless stream would lose otherwise.
        return chain.from_iterable(self._parts())

    def _parts(self) -> Generator[Generator[E, None, None], None, None]:
        yield self._events

    def __next__(self) -> E:
        return next(self._events)

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def iter_bytes(self) -> Iterator[bytes]:
        """The body as it comes, only decompressed, in place of events.

        Raises:
            RuntimeError: events have been read from this stream already.
        """
        self._state.begin("bytes")
        reader = self._read_bytes(self)
        self._bytes = weakref.ref(reader)
        return reader

    def close(self) -> None:
        """Close the connection, if the stream is open. A loop over it ends, in another thread too."""
        state = self._state
        state.closed = True
        response = state.response
        if response is not None:
            reader = self._bytes() if self._bytes is not None else None
            if _runs(self._events) or (reader is not None and _runs(reader)):
                # Another thread is reading. Closing its descriptor here would not wake it, and could hand the number to
                # another connection; so it is woken, and closes.
                shut_down(response)
            else:
                response.close()
        state.finish("closed")

    def __del__(self) -> None:
        state: StreamState[E] | None = getattr(self, "_state", None)
        if state is not None and state.response is not None and not state.closed:
            warnings.warn(
                f"{self!r} was never closed; use it in a `with` block", ResourceWarning, stacklevel=2, source=self
            )
            self.close()

    def redacted(self, value: V) -> V:
        """A text or JSON value of the server without the keys of the call, which it may repeat: for logs and errors.

        Args:
            value: such as a text of an event. Events themselves are given as they came.
        """
        return self._state.errors.redacted(value)

    def __repr__(self) -> str:
        state = self._state
        stage = "closed" if state.closed else "not opened" if state.response is None else "open"
        return f"<{type(self).__name__} {self.operation.id} {stage}>"

    # For subclasses

    def _seen(self, event: E) -> None:
        """Called with each event before it is yielded."""

    def _finished(self) -> None:
        """Called when the stream is complete, before iterating ends."""

    def _progress(self) -> Mapping[str, Any]:
        """What is known so far, for the errors that carry it: ``partial_text``, ``task_id``, ``workflow_run_id``."""
        return {}

    def _resume(self, error: ApiError) -> EventStream[E] | None:
        """Called when the stream has broken off, with the error that is raised if this returns ``None``.

        Returns:
            Another stream, not opened yet, whose answer is read on in the place of the broken one.
        """
        return None

    def _drop(self, event: E) -> bool:
        """Called with each event after the stream was resumed: whether it is to be left out as seen before."""
        return False

    def _open(self) -> None:
        state = self._state
        if state.response is None:
            if state.closed:
                raise RuntimeError("the stream is closed")
            try:
                response = self._opener(state.opening())
            except BaseException as exc:
                state.closed = True
                found = state.unopened(exc) if isinstance(exc, ApiTimeoutError) else exc
                state.finish("failed", found)
                if found is exc:
                    raise
                raise found from exc.__cause__
            if not state.opened(response):
                response.close()

    def _hand_over(self) -> httpx.Response:
        """Open the stream and give its answer away; whoever takes it closes it."""
        self._open()
        self._state.closed = True
        self._state.finish("closed")
        return self.response

    # Reading

    def _hook(self) -> Callable[[E], None] | None:
        """``_seen`` of a subclass, without keeping the stream alive; ``None`` if there is none to call."""
        base: type[EventStream[Any]] = EventStream
        if type(self)._seen is base._seen:
            return None
        me: weakref.ref[EventStream[E]] = weakref.ref(self)
        return lambda event: _alive(me)._seen(event)

    @staticmethod
    def _read_events(me: weakref.ref[EventStream[E]], state: StreamState[E]) -> Generator[E, None, None]:
        """The loop. It refers to the stream weakly, so that one which nobody holds any more is noticed and closed."""
        if not state.begin("events"):
            return
        stream = _alive(me)
        stream._open()
        if not state.begin("events"):
            return
        response, seen = stream.response, stream._hook()
        del stream
        key, decoders, resolve, watched = state.spec.property, state.decoders, state.resolve, state.watched
        plain, hooked, resumed = state.spec.name_from == "data", seen is not None, False
        error: ApiError | None
        cause: Exception | None
        timer = SocketTimer(response, state.clock)
        try:
            while True:
                feed, parse = state.readers()
                error = cause = None
                try:
                    if (left := state.seconds_left()) is not None:
                        timer.set(left)
                    for chunk in _chunks(response):
                        if watched:
                            timer.rest()
                            state.arrived()
                        items = feed(chunk)
                        state.items += len(items)
                        for item in items:
                            event: E | None = None
                            if plain:
                                try:
                                    data = item if item.__class__ is dict else parse(item)
                                    event = decoders[data[key]](data)
                                except Exception:  # a name met the first time, or one with a meaning, or something odd
                                    event = None
                            if event is None:
                                event = resolve(item)
                                watched = state.watched
                                if event is None:
                                    if state.finished:
                                        break
                                    continue
                            if hooked:
                                if resumed and _alive(me)._drop(event):
                                    continue
                                if seen is not None:
                                    seen(event)
                            yield event
                            if state.closed:
                                return
                        if watched:
                            if state.finished or state.overdue(len(items)):
                                break
                            if (left := state.seconds_left()) is not None:
                                timer.set(left)
                    else:
                        if not (timer.expired and state.expired()):
                            for item in state.rest():
                                event = resolve(item)
                                if event is None or (resumed and _alive(me)._drop(event)):
                                    continue
                                if seen is not None:
                                    seen(event)
                                yield event
                            error = state.at_end()
                except ApiError as exc:
                    raise exc.with_traceback(None) from exc.__cause__  # the frames below show what came
                except Exception as exc:
                    if not (timer.expired and state.expired()):
                        error, cause = state.failure(exc), exc
                timer.stop()
                response.close()
                if error is None:
                    break
                other = _alive(me)._resume(error)
                if other is None:
                    raise error from cause
                response = other._hand_over()
                state.opened(response)
                timer = SocketTimer(response, state.clock)
                watched = hooked = resumed = True
            if not state.closed:
                _alive(me)._finished()
                state.finish("complete")
        except GeneratorExit:
            state.finish("closed")
            raise
        except BaseException as exc:
            state.finish("failed", exc)
            raise
        finally:
            error = cause = None  # they refer to this frame
            # What came is not shown by tools that show the local names of a traceback.
            chunk, items, item, data, event = b"", (), None, None, None
            state.closed = True
            timer.stop()
            response.close()

    @staticmethod
    def _read_bytes(stream: EventStream[Any]) -> Generator[bytes, None, None]:
        state = stream._state
        if not state.begin("bytes"):
            return
        stream._open()
        if not state.begin("bytes"):
            return
        response = stream.response
        try:
            for chunk in _chunks(response):
                yield chunk
                if state.closed:
                    return
            state.finish("complete")
        except Exception as exc:
            error = state.failure(exc)
            if error is not None:
                state.finish("failed", error)
                raise error from exc
        finally:
            state.closed = True
            state.finish("closed")
            response.close()


def _alive(stream: weakref.ref[EventStream[E]]) -> EventStream[E]:
    """The stream behind a weak reference, while one of its own methods runs."""
    found = stream()
    if found is None:
        raise RuntimeError("the stream has been dropped")
    return found


def _runs(reader: Generator[Any, None, None]) -> bool:
    running: Any = reader
    return bool(running.gi_running)


def _chunks(response: httpx.Response) -> Iterator[bytes]:
    # Without a content encoding there is nothing to decode: the stream below the answer gives the same bytes with less
    # work. A mocked answer has been read already.
    if response.headers.get("content-encoding") or response.is_closed:
        return response.iter_bytes()
    stream: Any = response.stream
    return iter(stream)
