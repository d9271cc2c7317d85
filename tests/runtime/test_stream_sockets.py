"""Streams over real sockets: bytes cut anywhere, broken connections, silence, and every way to leave a stream."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest
from typing_extensions import Unpack

from templates.runtime.async_streams import AsyncEventStream
from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.errors import ApiTimeoutError, StreamInterrupted
from templates.runtime.operation import StreamSpec
from templates.runtime.streams import EventStream
from templates.runtime.types import StreamOptions

from .client_support import CONFIG
from .socket_server import CHUNKED, LAST_CHUNK, UNTIL_CLOSED, SocketServer, chunk, socket_server
from .stream_support import END, OP, PING, SPEC, Streams, data, strict
from .stream_support import streams as any_streams

__all__ = ["any_streams", "socket_server"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|anyio):ResourceWarning")

SOON = 0.3


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
