"""Streams of an invented API, read the same way in both colours."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Any, Final, TypeAlias

import anyio
import anyio.lowlevel
import httpx
import pytest
from typing_extensions import Unpack

from templates.runtime.async_streams import AsyncEventStream
from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.errors import ApiTimeoutError
from templates.runtime.events import UnknownEvent
from templates.runtime.operation import Operation, StreamSpec
from templates.runtime.stream_end import StreamEnd
from templates.runtime.streams import EventStream
from templates.runtime.types import StreamOptions

from .client_support import CONFIG, ORDER, Api, FakeTime, Server

Event: TypeAlias = "Mapping[str, Any] | UnknownEvent"
Piece: TypeAlias = "bytes | Exception"

PING = b"event: ping\n\n"


def data(name: str, **members: Any) -> bytes:
    """One event as servers write it."""
    return f"data: {json.dumps({'event': name, **members}, ensure_ascii=False)}\n\n".encode()


END = data("end")


def names(events: list[Any]) -> list[str | None]:
    return [e.name if isinstance(e, UnknownEvent) else e["event"] for e in events]


OP: Final[Operation[Any]] = Operation(id="watch", method="GET", path="/watch", decode=lambda d: d, result="stream")


def strict(d: Mapping[str, Any]) -> Event:
    """Decode as a union does that knows every name but those that begin with ``new``."""
    name = d["event"]
    if name.startswith("new"):
        return UnknownEvent.from_dict(d)
    return {**d, "needed": d["needed"]} if name == "picky" else d


SPEC: Final[StreamSpec[Event]] = StreamSpec(
    decode=strict,
    terminal=frozenset({"end", "closing"}),
    pausing=frozenset({"paused"}),
    pausing_switch="go_on",
    hint="the same call in blocking mode names the fault",
)


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, which may break; it knows how it was treated."""

    def __init__(self, pieces: Sequence[Piece], before: Callable[[int], None] | None = None) -> None:
        self.pieces = pieces
        self.before = before
        self.given = 0
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        for number, piece in enumerate(self.pieces):
            if self.before is not None:
                self.before(number)
            self.given += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            await anyio.lowlevel.checkpoint()
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class Streams:
    """Makes streams whose request goes to a function or to a real server, and keeps what was seen of them."""

    def __init__(self, colour: str) -> None:
        self.colour = colour
        self.opened: list[float | None] = []
        self.received: list[Any] = []
        self.ends: list[StreamEnd] = []
        self.now = 1000.0
        self.headers: dict[str, str] = {"content-type": "text/event-stream"}
        self.url: str | None = None
        """A real server; without it the answers are those of ``body``."""
        self.bodies: list[Body] = []
        self.fault: Exception | None = None
        self.spec: StreamSpec[Any] = SPEC
        self.args: Mapping[str, Any] = {}
        self.sync_class: type[EventStream[Any]] = EventStream
        self.async_class: type[AsyncEventStream[Any]] = AsyncEventStream

    def body(self, *pieces: Piece, before: Callable[[int], None] | None = None) -> Body:
        """The body of the next answer."""
        body = Body(pieces, before)
        self.bodies.append(body)
        return body

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.fault is not None:
            raise self.fault
        return httpx.Response(200, headers=self.headers, stream=self.bodies.pop(0))

    async def _async_answer(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request)

    def _clock(self) -> Callable[[], float]:
        return (lambda: self.now) if self.url is None else time.monotonic

    def _request(self, read: float | None) -> httpx.Request:
        self.opened.append(read)
        limits = {"connect": 30.0, "read": read, "write": 30.0, "pool": 30.0}
        return httpx.Request("GET", self.url or "http://test.example/watch", extensions={"timeout": limits})

    @contextmanager
    def blocking(self, **options: Unpack[StreamOptions]) -> Generator[EventStream[Any]]:
        """A stream that is not opened yet, of a client that is closed after the block."""
        transport = httpx.MockTransport(self._answer) if self.url is None else None
        with httpx.Client(transport=transport) as http:
            yield self.sync_class(
                client=SyncClient(CONFIG, keys={}, defaults={}),
                operation=OP,
                spec=self.spec,
                args=self.args,
                options=None,
                stream_options=options,
                opener=lambda read: http.send(self._request(read), stream=True),
                on_end=self.ends.append,
                clock=self._clock(),
            )

    @asynccontextmanager
    async def asynchronous(self, **options: Unpack[StreamOptions]) -> AsyncGenerator[AsyncEventStream[Any]]:
        """As ``blocking``."""
        transport = httpx.MockTransport(self._async_answer) if self.url is None else None
        async with httpx.AsyncClient(transport=transport) as http:
            yield self.async_class(
                client=AsyncClient(CONFIG, keys={}, defaults={}),
                operation=OP,
                spec=self.spec,
                args=self.args,
                options=None,
                stream_options=options,
                opener=lambda read: http.send(self._request(read), stream=True),
                on_end=self.ends.append,
                clock=self._clock(),
            )

    def run(self, main: Callable[[], Awaitable[None]]) -> None:
        """Run something async in the event loop of this colour."""
        anyio.run(main, backend=self.colour)

    def read(self, **options: Unpack[StreamOptions]) -> list[Any]:
        """Read a stream to its end; ``received`` holds what came, even if this raises."""
        if self.colour == "sync":
            with self.blocking(**options) as stream, stream:
                for event in stream:
                    self.received.append(event)
        else:
            self.run(partial(self._read, options))
        return self.received

    async def _read(self, options: StreamOptions) -> None:
        async with self.asynchronous(**options) as stream, stream:
            async for event in stream:
                self.received.append(event)

    def read_bytes(self, **options: Unpack[StreamOptions]) -> bytes:
        """Read the undecoded body of a stream."""
        if self.colour == "sync":
            with self.blocking(**options) as stream:
                self.received += stream.iter_bytes()
        else:
            self.run(partial(self._read_bytes, options))
        return b"".join(self.received)

    async def _read_bytes(self, options: StreamOptions) -> None:
        async with self.asynchronous(**options) as stream:
            async for piece in stream.aiter_bytes():
                self.received.append(piece)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def streams(request: pytest.FixtureRequest) -> Streams:
    """Streams of one colour."""
    return Streams(str(request.param))


def unopened(
    colour: str, failure: Exception, *, hint: str | None = None, **limits: Unpack[StreamOptions]
) -> ApiTimeoutError:
    """What a stream raises whose request fails with an error of the HTTP library; ``hint`` is the operation's."""
    api = Api(colour, Server(failure), FakeTime()).with_settings(max_retries=0)
    spec = StreamSpec[Any](decode=lambda d: d, terminal=frozenset({"done"}), hint=hint)
    args = {"shop_id": "s1", "text": "tea"}

    async def read() -> None:
        async with api.asynchronous().stream(ORDER, spec, args, **limits):
            pass

    with pytest.raises(ApiTimeoutError) as caught:
        if colour == "sync":
            api.blocking().stream(ORDER, spec, args, **limits).__enter__()
        else:
            anyio.run(read)
    return caught.value
