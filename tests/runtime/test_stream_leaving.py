"""Every way to leave a stream on a real socket: its connection is closed, or given back."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from typing_extensions import Unpack

from templates.runtime.async_streams import AsyncEventStream
from templates.runtime.client import SyncClient
from templates.runtime.errors import ApiTimeoutError, UnexpectedContentTypeError
from templates.runtime.streams import EventStream
from templates.runtime.types import StreamOptions

from .client_support import CONFIG
from .socket_server import CHUNKED, LAST_CHUNK, SocketServer, chunk, socket_server
from .stream_support import OP, SPEC, Streams, data
from .stream_support import streams as any_streams

__all__ = ["any_streams", "socket_server"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|anyio):ResourceWarning")

SOON = 0.05


@pytest.fixture
def server(socket_server: SocketServer) -> SocketServer:
    return socket_server


@pytest.fixture
def streams(any_streams: Streams, server: SocketServer) -> Streams:
    """Streams of one colour from the real server."""
    any_streams.url = server.url
    return any_streams


def test_break_inside_with_closes(streams: Streams, server: SocketServer) -> None:
    server.play(CHUNKED, chunk(data("a")), "stall")

    async def main() -> None:
        async with streams.asynchronous() as stream:
            async with stream:
                async for _ in stream:
                    break
                assert repr(stream).endswith(" open>")
            assert stream.closed
            assert [e async for e in stream] == []
            with pytest.raises(RuntimeError, match="^the stream is closed$"):
                await (await _entered(streams)).__aenter__()

    if streams.colour != "sync":
        streams.run(main)
    else:
        with streams.blocking() as stream:
            with stream:
                for _ in stream:
                    break
                assert repr(stream).endswith(" open>")
            assert stream.closed
            assert list(stream) == []
    assert server.gone.wait(10)
    assert streams.ends[0].outcome == "closed"


async def _entered(streams: Streams) -> AsyncEventStream[Any]:
    """A stream that was closed before it was opened."""
    async with streams.asynchronous() as stream:
        await stream.aclose()
        return stream


def test_a_stream_closed_before_it_was_opened() -> None:
    streams = Streams("sync")
    with streams.blocking() as stream:
        stream.close()
        assert list(stream) == []
        with pytest.raises(RuntimeError, match="^the stream is closed$"):
            stream.__enter__()
    with streams.blocking() as stream:
        pieces = stream.iter_bytes()
        stream.close()
        assert list(pieces) == []
    assert streams.opened == []
    assert streams.ends == []


@pytest.mark.parametrize("fault", [ZeroDivisionError, KeyboardInterrupt])
def test_an_exception_inside_with_closes(streams: Streams, server: SocketServer, fault: type[BaseException]) -> None:
    server.play(CHUNKED, chunk(data("a")), "stall")

    async def main() -> None:
        async with streams.asynchronous() as stream, stream:
            async for _ in stream:
                raise fault

    if streams.colour == "sync":
        with pytest.raises(fault), streams.blocking() as stream, stream:
            for _ in stream:
                raise fault
    else:
        with pytest.raises(fault):
            streams.run(main)
    assert server.gone.wait(10)


def test_an_interrupt_while_reading_closes(server: SocketServer) -> None:
    class Interrupted(EventStream[Any]):
        def _seen(self, event: Any) -> None:
            raise KeyboardInterrupt

    streams = Streams("sync")
    streams.url, streams.sync_class = server.url, Interrupted
    server.play(CHUNKED, chunk(data("a")), "stall")
    with streams.blocking() as stream:
        with pytest.raises(KeyboardInterrupt):
            next(stream)
        assert stream.closed and stream.response.is_closed
    assert streams.ends[0].outcome == "failed"


def test_closing_inside_the_loop_ends_it(streams: Streams, server: SocketServer) -> None:
    server.play(CHUNKED, chunk(data("a") + data("b")), "stall")

    async def main() -> None:
        async with streams.asynchronous() as stream:
            async for event in stream:
                streams.received.append(event)
                await stream.aclose()
                await stream.aclose()

    if streams.colour == "sync":
        with streams.blocking() as stream:
            for event in stream:
                streams.received.append(event)
                stream.close()
                stream.close()
    else:
        streams.run(main)
    assert streams.received == [{"event": "a"}]
    assert [end.outcome for end in streams.ends] == ["closed"]


@pytest.mark.parametrize("as_bytes", [False, True])
def test_another_thread_closes_while_this_one_waits(server: SocketServer, as_bytes: bool) -> None:
    streams = Streams("sync")
    streams.url = server.url
    server.play(CHUNKED, chunk(data("a")), "stall")
    started = threading.Event()
    with streams.blocking(idle_timeout=None, first_event_timeout=None) as stream:

        def read() -> None:
            for event in stream.iter_bytes() if as_bytes else stream:
                streams.received.append(event)
                started.set()

        reader = threading.Thread(target=read)
        reader.start()
        assert started.wait(10)
        stream.close()
        reader.join(10)
        assert not reader.is_alive()
        assert stream.response.is_closed
    assert streams.received == [data("a") if as_bytes else {"event": "a"}]
    assert [end.outcome for end in streams.ends] == ["closed"]


@pytest.mark.parametrize("as_bytes", [False, True])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_another_task_closes_while_this_one_waits(server: SocketServer, backend: str, as_bytes: bool) -> None:
    streams = Streams(backend)
    streams.url = server.url
    server.play(CHUNKED, chunk(data("a")), "stall")

    async def main() -> None:
        async with streams.asynchronous(idle_timeout=None, first_event_timeout=None) as stream:
            started = anyio.Event()

            async def read() -> None:
                async for event in stream.aiter_bytes() if as_bytes else stream:
                    streams.received.append(event)
                    started.set()

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(read)
                await started.wait()
                await stream.aclose()
            assert stream.response.is_closed

    streams.run(main)
    assert streams.received == [data("a") if as_bytes else {"event": "a"}]
    assert [end.outcome for end in streams.ends] == ["closed"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("limit", [None, 30.0])
def test_cancelling_the_reader_closes(server: SocketServer, backend: str, limit: float | None) -> None:
    streams = Streams(backend)
    streams.url = server.url
    server.play(CHUNKED, chunk(data("a")), "stall")

    async def main() -> None:
        async with streams.asynchronous(event_timeout=limit) as stream:
            with anyio.CancelScope() as scope:
                async with stream:
                    async for _ in stream:
                        scope.cancel()
            assert scope.cancelled_caught
            assert stream.closed and stream.response.is_closed

    streams.run(main)
    assert server.gone.wait(10)
    assert streams.ends[0].outcome == "failed"


@pytest.mark.parametrize("as_bytes", [False, True])
def test_whoever_reads_closes_when_another_thread_ends_the_stream(as_bytes: bool) -> None:
    # Closing a descriptor under a reader could hand its number to another connection.
    streams = Streams("sync")
    closed: list[int] = []
    with streams.blocking() as stream:

        def close(number: int) -> None:
            if number == 1:
                stream.close()
                closed.append(body.closed)

        body = streams.body(data("a"), data("b"), before=close)
        assert list(stream.iter_bytes() if as_bytes else stream)
    assert closed == [0]
    assert body.closed


def test_an_undecoded_body_that_nobody_reads_on_is_closed() -> None:
    streams = Streams("sync")
    body = streams.body(data("a"), data("b"))
    with streams.blocking() as stream:
        for _ in stream.iter_bytes():
            break
        assert stream.closed
    assert body.closed
    assert [(end.outcome, end.error) for end in streams.ends] == [("closed", None)]


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_limit_that_passes_in_silence_closes(server: SocketServer) -> None:
    streams = Streams("sync")
    streams.url = server.url
    server.play(CHUNKED, chunk(data("a")), "stall")
    with pytest.raises(ApiTimeoutError, match=r"\(event_timeout\)"):
        streams.read(event_timeout=SOON, idle_timeout=3)
    assert server.gone.wait(10)


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_limit_that_passes_in_silence_after_a_break_closes(server: SocketServer) -> None:
    class Resuming(EventStream[Any]):
        follower: EventStream[Any]

        def _resume(self, error: Exception) -> EventStream[Any] | None:
            return self.follower

    streams = Streams("sync")
    streams.url, streams.sync_class = server.url, Resuming
    server.play(CHUNKED, chunk(data("a")), LAST_CHUNK)
    server.play(CHUNKED, chunk(data("a")), "stall")
    with streams.blocking(event_timeout=SOON, idle_timeout=3) as stream, streams.blocking(idle_timeout=3) as follower:
        assert isinstance(stream, Resuming)
        stream.follower = follower
        with pytest.raises(ApiTimeoutError, match=r"\(event_timeout\)"):
            list(stream)
    assert server.gone.wait(10)


def test_a_stream_that_could_not_be_made_is_dropped_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", told.append)
    misspelt: Any = {"idle_time_out": 5}
    with pytest.raises(TypeError, match="idle_time_out"), Streams("sync").blocking(**misspelt):
        pass
    gc.collect()
    assert told == []


def test_a_stream_that_is_dropped_open_warns_and_closes(server: SocketServer) -> None:
    streams = Streams("sync")
    streams.url = server.url
    server.play(CHUNKED, chunk(data("a")), "stall")
    with streams.blocking() as stream:
        response = weakref.ref(stream)
        assert next(stream) == {"event": "a"}
        told = "<EventStream watch open> was never closed; use it in a `with` block"
        with pytest.warns(ResourceWarning, match=told) as warned:
            del stream
        assert isinstance(warned[0].source, EventStream)
        warned.clear()
        assert response() is None
        assert server.gone.wait(10)
    assert streams.ends[0].outcome == "closed"


def test_a_loop_left_by_break_without_with_warns_and_closes(server: SocketServer) -> None:
    server.play(CHUNKED, chunk(data("a")), "stall")
    with httpx.Client() as http:
        with pytest.warns(ResourceWarning):
            for event in _sync_stream(http, server.url):
                assert event == {"event": "a"}
                break
        assert server.gone.wait(10)


def test_an_async_stream_that_is_dropped_open_warns_and_closes(server: SocketServer) -> None:
    streams = Streams("asyncio")
    streams.url = server.url
    server.play(CHUNKED, chunk(data("a")), "stall")

    async def main() -> None:
        async with streams.asynchronous() as stream:
            assert await stream.__anext__() == {"event": "a"}
            with pytest.warns(ResourceWarning, match="use it in an `async with` block") as warned:
                del stream
                gc.collect()
            assert isinstance(warned[0].source, AsyncEventStream)
            warned.clear()
            while not server.gone.is_set():  # the event loop closes the collected generator
                await anyio.lowlevel.checkpoint()

    streams.run(main)
    assert streams.ends[0].outcome == "closed"


def test_a_stream_that_was_never_opened_may_be_dropped(recwarn: pytest.WarningsRecorder) -> None:
    with Streams("sync").blocking() as stream:
        del stream
    gc.collect()
    assert [w for w in recwarn if w.category is ResourceWarning] == []


def test_a_page_in_place_of_a_stream(server: SocketServer) -> None:
    page = b"<!doctype html><title>Sign in</title>"
    server.play(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%b" % (len(page), page))
    with SyncClient(CONFIG, keys={}, defaults={}, base_url=server.url) as client:
        stream = client.stream(OP, SPEC, {})
        with pytest.raises(UnexpectedContentTypeError, match="HTML page"):
            next(stream)
        assert stream.closed


def _sync_stream(http: httpx.Client, url: str, **options: Unpack[StreamOptions]) -> EventStream[Any]:
    return EventStream(
        client=SyncClient(CONFIG, keys={}, defaults={}), operation=OP, spec=SPEC, args={}, options=None,
        stream_options=options, opener=lambda read: http.send(http.build_request("GET", url), stream=True),
    )  # fmt: skip
