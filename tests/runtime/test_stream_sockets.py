"""Streams over real sockets: bytes cut anywhere, broken connections, silence, and every way to leave a stream."""

from __future__ import annotations

import gc
import json
import socket
import threading
import weakref
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from typing_extensions import Unpack

from templates.runtime.async_streams import AsyncEventStream
from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.errors import ApiTimeoutError, StreamInterrupted, UnexpectedContentTypeError
from templates.runtime.operation import StreamSpec
from templates.runtime.stream_timer import SocketTimer, shut_down
from templates.runtime.streams import EventStream
from templates.runtime.types import StreamOptions

from .client_support import CONFIG
from .socket_server import CHUNKED, LAST_CHUNK, UNTIL_CLOSED, SocketServer, chunk, socket_server
from .stream_support import OP, SPEC, Streams, strict
from .stream_support import streams as any_streams

__all__ = ["any_streams", "socket_server"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|anyio):ResourceWarning")

PING = b"event: ping\n\n"
SOON = 0.05


def data(name: str, **members: Any) -> bytes:
    return f"data: {json.dumps({'event': name, **members}, ensure_ascii=False)}\n\n".encode()


END = data("end")


@pytest.fixture
def server(socket_server: SocketServer) -> SocketServer:
    return socket_server


@pytest.fixture
def streams(any_streams: Streams, server: SocketServer) -> Streams:
    """Streams of one colour from the real server."""
    any_streams.url = server.url
    return any_streams


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_bytes_arrive_in_pieces_of_any_size(streams: Streams, server: SocketServer, size: int) -> None:
    body = b"\xef\xbb\xbf" + data("a", text="\u2028é") + PING + data("b").replace(b"\n", b"\r\n") + b": note\n" + END
    server.play(CHUNKED, *(chunk(body[i : i + size]) for i in range(0, len(body), size)), LAST_CHUNK)
    assert [e["event"] for e in streams.read(include_pings=True)] == ["a", "ping", "b", "end"]


def test_an_event_reaches_the_program_before_the_next_one_is_sent(server: SocketServer) -> None:
    streams = Streams("sync")
    streams.url = server.url
    seen = [threading.Event(), threading.Event()]
    halves = chunk(data("b", text="x")[:-1]), chunk(b"\n")
    server.play(CHUNKED, chunk(data("a")), seen[0], *halves, seen[1], chunk(END), LAST_CHUNK)
    with streams.blocking() as stream, stream:
        for event, told in zip(stream, seen, strict=False):
            streams.received.append(event["event"])
            told.set()
    assert streams.received == ["a", "b"]


def test_a_stream_read_to_its_end_gives_its_connection_back(streams: Streams, server: SocketServer) -> None:
    for _ in range(2):
        server.play(CHUNKED, chunk(data("a") + END), LAST_CHUNK)

    def sync() -> None:
        with httpx.Client() as http:
            for _ in range(2):
                stream = _sync_stream(http, server.url)
                assert [e["event"] for e in stream] == ["a", "end"]
                assert stream.response.is_closed

    async def main() -> None:
        async with httpx.AsyncClient() as http:
            for _ in range(2):
                stream = _async_stream(http, server.url)
                assert [e["event"] async for e in stream] == ["a", "end"]
                assert stream.response.is_closed

    sync() if streams.colour == "sync" else streams.run(main)
    assert server.connections == 1


def _sync_stream(http: httpx.Client, url: str, **options: Unpack[StreamOptions]) -> EventStream[Any]:
    return EventStream(
        client=SyncClient(CONFIG, keys={}, defaults={}), operation=OP, spec=SPEC, args={}, options=None,
        stream_options=options, opener=lambda read: http.send(http.build_request("GET", url), stream=True),
    )  # fmt: skip


def _async_stream(http: httpx.AsyncClient, url: str, **options: Unpack[StreamOptions]) -> AsyncEventStream[Any]:
    return AsyncEventStream(
        client=AsyncClient(CONFIG, keys={}, defaults={}), operation=OP, spec=SPEC, args={}, options=None,
        stream_options=options, opener=lambda read: http.send(http.build_request("GET", url), stream=True),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "steps"),
    [
        (CHUNKED, (chunk(data("a") + b"data: {"), "reset")),
        (CHUNKED, (chunk(data("a")) + b"10\r\nhalf",)),
        (CHUNKED, (chunk(data("a")), LAST_CHUNK)),
        (UNTIL_CLOSED, (data("a") + b'data: {"event": "e',)),
    ],
)
def test_every_way_to_break_off_is_an_interruption(
    streams: Streams, server: SocketServer, head: bytes, steps: tuple[Any, ...]
) -> None:
    server.play(head, *steps)
    with pytest.raises(StreamInterrupted):
        streams.read()
    assert [e["event"] for e in streams.received] == ["a"] or streams.received == []


def test_a_connection_that_breaks_after_the_terminal_event(streams: Streams, server: SocketServer) -> None:
    server.play(CHUNKED, chunk(data("a") + END) + b"10\r\nhalf")
    assert [e["event"] for e in streams.read()] == ["a", "end"]


def test_silence_is_ended_by_the_idle_limit(streams: Streams, server: SocketServer) -> None:
    server.play(CHUNKED, chunk(data("a")), "stall")
    with pytest.raises(ApiTimeoutError, match="idle_timeout"):
        streams.read(idle_timeout=SOON)
    assert server.gone.wait(10)


@pytest.mark.parametrize("idle", [60, None])
def test_a_silent_server_does_not_outlast_the_limit_for_the_first_event(
    streams: Streams, server: SocketServer, idle: float | None
) -> None:
    server.play(CHUNKED, chunk(PING), "stall")
    with pytest.raises(ApiTimeoutError, match=r"first_event_timeout.*names the fault"):
        streams.read(first_event_timeout=SOON, idle_timeout=idle)
    assert server.gone.wait(10)


def test_a_server_that_is_silent_from_the_start(streams: Streams, server: SocketServer) -> None:
    server.play("stall")
    with pytest.raises(httpx.ReadTimeout):
        streams.read(first_event_timeout=SOON)


@pytest.mark.parametrize("head", [CHUNKED, UNTIL_CLOSED])
def test_a_silent_server_does_not_outlast_the_limit_between_events(
    streams: Streams, server: SocketServer, head: bytes
) -> None:
    pieces = [data("a"), data("b")]
    server.play(head, *([chunk(p) for p in pieces] if head == CHUNKED else pieces), "stall")
    with pytest.raises(ApiTimeoutError, match="event_timeout"):
        streams.read(event_timeout=0.3)
    assert [e["event"] for e in streams.received] == ["a", "b"]


@pytest.mark.parametrize("head", [CHUNKED, UNTIL_CLOSED])
def test_a_server_that_does_not_close_after_the_terminal_event(
    streams: Streams, server: SocketServer, head: bytes
) -> None:
    streams.spec = StreamSpec(decode=strict, terminal=SPEC.terminal, tail=SOON)
    server.play(head, chunk(data("a") + END) if head == CHUNKED else data("a") + END, "stall")
    assert [e["event"] for e in streams.read()] == ["a", "end"]
    assert streams.ends[0].outcome == "complete"
    assert server.gone.wait(10)


def test_other_requests_do_not_suffer_from_a_stream_that_was_cut_off(server: SocketServer) -> None:
    server.play(CHUNKED, chunk(PING), "stall")
    server.play(CHUNKED, chunk(END), LAST_CHUNK)
    with httpx.Client() as http:
        with pytest.raises(ApiTimeoutError):
            list(_sync_stream(http, server.url, first_event_timeout=SOON))
        assert list(_sync_stream(http, server.url)) == [{"event": "end"}]


# Leaving


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
            with pytest.raises(RuntimeError, match="closed"):
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
        with pytest.raises(RuntimeError, match="closed"):
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


def test_a_stream_that_is_dropped_open_warns_and_closes(server: SocketServer) -> None:
    streams = Streams("sync")
    streams.url = server.url
    server.play(CHUNKED, chunk(data("a")), "stall")
    with streams.blocking() as stream:
        response = weakref.ref(stream)
        assert next(stream) == {"event": "a"}
        with pytest.warns(ResourceWarning, match="<EventStream watch open> was never closed; use it in a `with` block"):
            del stream
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
            with pytest.warns(ResourceWarning, match="use it in an `async with` block"):
                del stream
                gc.collect()
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


# Ending a blocking read


class Connection:
    """What the HTTP library shows of a connection."""

    def __init__(self, plain: object) -> None:
        self.plain = plain

    def get_extra_info(self, name: str) -> object:
        return self.plain if name == "socket" else None


def test_only_a_connection_of_its_own_is_shut_down() -> None:
    near, far = socket.socketpair()
    with near, far:
        shared = httpx.Response(200, extensions={"http_version": b"HTTP/2", "network_stream": Connection(near)})
        for untouched in (
            shared,
            httpx.Response(200),
            httpx.Response(200, extensions={"network_stream": Connection(1)}),
        ):
            untouched.is_closed = False
            shut_down(untouched)
        near.sendall(b"still open")
        assert far.recv(10) == b"still open"
        own = httpx.Response(200, extensions={"http_version": b"HTTP/1.1", "network_stream": Connection(near)})
        own.is_closed = True
        shut_down(own)
        near.sendall(b"!")
        own.is_closed = False
        shut_down(own)
        shut_down(own)
        assert far.recv(10) == b"!"
        assert far.recv(10) == b""


def test_a_timer_can_be_moved_and_put_to_rest() -> None:
    near, far = socket.socketpair()
    with near, far:
        response = httpx.Response(200, extensions={"network_stream": Connection(near)})
        response.is_closed = False
        now = 0.0
        timer = SocketTimer(response, lambda: now)
        timer.set(1000)
        timer.rest()
        now = 5000.0
        timer.set(1000)
        states = [timer.expired]
        timer.set(-1)
        assert far.recv(1) == b""
        states.append(timer.expired)
        timer.stop()
    assert states == [False, True]
