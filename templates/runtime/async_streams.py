"""Event streams of an async client. Everything but the waiting is shared with the blocking ones."""

from __future__ import annotations

import time
import warnings
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar

from typing_extensions import Self

from .errors import ApiError, ApiTimeoutError
from .meta import meta_of
from .operation import Operation, StreamSpec
from .redaction import NO_SECRETS, Secrets
from .stream_base import StreamState
from .stream_end import StreamEnd
from .stream_options import refuse_unsupported
from .types import RequestOptions, StreamOptions

if TYPE_CHECKING:
    import httpx

    from .client import AsyncClient

E = TypeVar("E")
V = TypeVar("V")


class AsyncEventStream(Generic[E]):
    """The events of one streaming call, for ``async for`` and ``async with``.

    Nothing is sent before the stream is entered with ``async with``, or the first event is asked for; the stream
    itself is never awaited. Iterating ends with the stream, which is then closed; ``async with`` closes it however the
    block is left, cancellation included. A stream is read once: iterating again goes on where the last one stopped.

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
        client: AsyncClient,
        operation: Operation[Any],
        spec: StreamSpec[E],
        args: Mapping[str, Any],
        options: RequestOptions | None,
        stream_options: StreamOptions,
        opener: Callable[[float | None], Awaitable[httpx.Response]],
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
        me: weakref.ref[AsyncEventStream[E]] = weakref.ref(self)
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
        self._events: Final[AsyncGenerator[E, None]] = self._read_events(me, self._state)
        self._bytes: weakref.ref[AsyncGenerator[bytes, None]] | None = None

    @property
    def response(self) -> httpx.Response:
        """The HTTP answer, whose body is the stream.

        Raises:
            RuntimeError: the stream has not been opened yet.
        """
        response = self._state.response
        if response is None:
            raise RuntimeError("the stream is not open yet: enter it with `async with`, or take its first event")
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

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Awaitable[E]:
        return self._events.__anext__()

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The body as it comes, only decompressed, in place of events.

        Raises:
            RuntimeError: events have been read from this stream already.
        """
        self._state.begin("bytes")
        reader = self._read_bytes(self)
        self._bytes = weakref.ref(reader)
        return reader

    async def aclose(self) -> None:
        """Close the connection, if the stream is open. A loop over it ends, in another task too."""
        state = self._state
        state.closed = True
        try:
            if state.response is not None:
                await state.response.aclose()
                for reader in (self._events, self._bytes() if self._bytes is not None else None):
                    if reader is not None and not _runs(reader):
                        await reader.aclose()
        finally:
            state.finish("closed")

    def __del__(self) -> None:
        state: StreamState[E] | None = getattr(self, "_state", None)
        if state is not None and state.response is not None and not state.closed:
            # Closing takes an event loop. A running one does it when it collects the reader of the events.
            warnings.warn(
                f"{self!r} was never closed; use it in an `async with` block",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )
            state.closed = True
            state.finish("closed")

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

    async def _finished(self) -> None:
        """Called when the stream is complete, before iterating ends."""

    def _progress(self) -> Mapping[str, Any]:
        """What is known so far, for the errors that carry it: ``partial_text``, ``task_id``, ``workflow_run_id``."""
        return {}

    async def _resume(self, error: ApiError) -> AsyncEventStream[E] | None:
        """Called when the stream has broken off, with the error that is raised if this returns ``None``.

        Returns:
            Another stream, not opened yet, whose answer is read on in the place of the broken one.
        """
        return None

    def _drop(self, event: E) -> bool:
        """Called with each event after the stream was resumed: whether it is to be left out as seen before."""
        return False

    async def _open(self) -> None:
        state = self._state
        if state.response is None:
            if state.closed:
                raise RuntimeError("the stream is closed")
            try:
                response = await self._opener(state.opening())
            except BaseException as exc:
                state.closed = True
                found = state.unopened(exc) if isinstance(exc, ApiTimeoutError) else exc
                state.finish("failed", found)
                if found is exc:
                    raise
                raise found from exc.__cause__
            if not state.opened(response):
                await response.aclose()

    async def _hand_over(self) -> httpx.Response:
        """Open the stream and give its answer away; whoever takes it closes it."""
        await self._open()
        self._state.closed = True
        self._state.finish("closed")
        return self.response

    # Reading

    def _hook(self) -> Callable[[E], None] | None:
        """``_seen`` of a subclass, without keeping the stream alive; ``None`` if there is none to call."""
        base: type[AsyncEventStream[Any]] = AsyncEventStream
        if type(self)._seen is base._seen:
            return None
        me: weakref.ref[AsyncEventStream[E]] = weakref.ref(self)
        return lambda event: _alive(me)._seen(event)

    @staticmethod
    async def _read_events(me: weakref.ref[AsyncEventStream[E]], state: StreamState[E]) -> AsyncGenerator[E, None]:
        """The loop. It refers to the stream weakly, so that one which nobody holds any more is noticed and closed."""
        if not state.begin("events"):
            return
        stream = _alive(me)
        await stream._open()
        if not state.begin("events"):
            return
        response, seen = stream.response, stream._hook()
        del stream
        key, decoders, resolve, watched = state.spec.property, state.decoders, state.resolve, state.watched
        plain, hooked, resumed = state.spec.name_from == "data", seen is not None, False
        error: ApiError | None
        cause: Exception | None
        try:
            while True:
                feed, parse = state.readers()
                error = cause = None
                chunks = _chunks(response)
                try:
                    while True:
                        if watched:
                            left = state.seconds_left()
                            found = await (chunks.__anext__() if left is None else _next_within(chunks, left))
                            if found is None:
                                state.expired()
                                break
                            chunk = found
                            state.arrived()
                        else:
                            chunk = await chunks.__anext__()
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
                        if watched and (state.finished or state.overdue(len(items))):
                            break
                except StopAsyncIteration:
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
                    error, cause = state.failure(exc), exc
                await response.aclose()
                if error is None:
                    break
                other = await _alive(me)._resume(error)
                if other is None:
                    raise error from cause
                response = await other._hand_over()
                state.opened(response)
                watched = hooked = resumed = True
            if not state.closed:
                await _alive(me)._finished()
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
            found, chunk, items, item, data, event = None, b"", (), None, None, None
            state.closed = True
            await response.aclose()

    @staticmethod
    async def _read_bytes(stream: AsyncEventStream[Any]) -> AsyncGenerator[bytes, None]:
        state = stream._state
        if not state.begin("bytes"):
            return
        await stream._open()
        if not state.begin("bytes"):
            return
        response = stream.response
        try:
            async for chunk in _chunks(response):
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
            await response.aclose()


def _alive(stream: weakref.ref[AsyncEventStream[E]]) -> AsyncEventStream[E]:
    """The stream behind a weak reference, while one of its own methods runs."""
    found = stream()
    if found is None:
        raise RuntimeError("the stream has been dropped: hold it while it is read, best in an `async with` block")
    return found


def _runs(reader: AsyncGenerator[Any, None]) -> bool:
    running: Any = reader
    return bool(running.ag_running)


def _chunks(response: httpx.Response) -> AsyncIterator[bytes]:
    # Without a content encoding there is nothing to decode: the stream below the answer gives the same bytes with less
    # work. A mocked answer has been read already.
    if response.headers.get("content-encoding") or response.is_closed:
        return response.aiter_bytes()
    stream: Any = response.stream
    return aiter(stream)


async def _next_within(chunks: AsyncIterator[bytes], seconds: float) -> bytes | None:
    """The next chunk, or ``None`` if it takes longer."""
    from anyio import move_on_after

    with move_on_after(seconds):
        return await chunks.__anext__()
    return None
