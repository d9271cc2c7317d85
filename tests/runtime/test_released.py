"""Over real sockets: however a call is left, its connection can be used again or is closed.

The clients here may have one connection only, so that a lost one shows in the next call, which then finds none free.
"""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import traceback
import weakref
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import Any

import pytest

from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.errors import ApiError, BadRequestError, StreamInterrupted, UnexpectedContentTypeError
from templates.runtime.hooks import Hooks
from templates.runtime.types import Timeout

from .client_support import CONFIG, FILE, GET, KEY, OPEN, ORDER, STREAM
from .socket_server import CHUNKED, LAST_CHUNK, SocketServer, chunk, socket_server

__all__ = ["socket_server"]

ARGS = {"shop_id": "s1", "text": "tea"}
EVENT = b'data: {"event": "tick"}\n\n'
DONE = b'data: {"event": "done"}\n\n'


def answer(body: bytes, kind: str = "application/json", status: int = 200) -> bytes:
    return f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


OK = answer(b'{"id": "r1"}')


def settings(url: str, **more: Any) -> dict[str, Any]:
    limits = Timeout(pool=0.2)
    keys = {"shopKey": KEY}
    fixed = {"base_url": url, "timeout": limits, "max_connections": 1, "max_retries": 0}
    return {"keys": keys, "defaults": {"user": "ann"}, **fixed, **more}


async def call(client: AsyncClient) -> None:
    await client.call(GET, {})


async def refused(client: AsyncClient) -> None:
    with pytest.raises(BadRequestError):
        await client.call(GET, {})


async def page(client: AsyncClient) -> None:
    with pytest.raises(UnexpectedContentTypeError):
        await client.call(GET, {})


async def stream(client: AsyncClient) -> None:
    async for _ in client.stream(ORDER, STREAM, ARGS):
        pass


async def watched_stream(client: AsyncClient) -> None:
    async with client.stream(ORDER, STREAM, ARGS, event_timeout=30) as events:
        async for _ in events:
            pass


async def download(client: AsyncClient) -> None:
    async with await client.download(FILE, {}) as file:
        await file.read()


EVENTS = CHUNKED + chunk(EVENT) + chunk(DONE) + LAST_CHUNK
WAYS: list[tuple[Callable[[AsyncClient], Awaitable[None]], bytes]] = [
    (call, OK),
    (refused, answer(b"{}", status=400)),
    (page, answer(b"<html>", "text/html")),
    (stream, EVENTS),
    (watched_stream, EVENTS),
    (download, answer(b"x" * 100_000, "image/png")),
]


class Answers(ThreadingTCPServer):
    """Gives ``content`` to everyone, and a receipt to those who ask for ``/open``."""

    daemon_threads = True
    content = OK

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self.server_address[1]}/v1"


class Answer(StreamRequestHandler):
    """One connection."""

    def handle(self) -> None:
        assert isinstance(self.server, Answers)
        with suppress(OSError):
            while line := self.rfile.readline():
                length = 0
                while (header := self.rfile.readline().lower()) not in (b"\r\n", b""):
                    if header.startswith(b"content-length:"):
                        length = int(header.split(b":")[1])
                self.rfile.read(length)
                self.wfile.write(OK if b"/open" in line else self.server.content)


@pytest.fixture
def answers() -> Iterator[Answers]:
    """A server that is closed after the test."""
    with Answers() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("kept", [False, True], ids=["fresh", "kept"])
@pytest.mark.parametrize(("way", "content"), WAYS, ids=lambda value: getattr(value, "__name__", ""))
def test_a_call_may_be_cancelled_at_any_step(way: Any, content: bytes, kept: bool, answers: Answers) -> None:
    answers.content = content

    async def cancelled_after(steps: int) -> bool:
        async with AsyncClient(CONFIG, **settings(answers.url)) as client:
            if kept:
                await client.call(OPEN, {})
            task = asyncio.ensure_future(way(client))
            for _ in range(steps):
                await asyncio.sleep(0)
            over = bool(task.done())
            task.cancel()
            await asyncio.wait({task})
            await client.call(OPEN, {})
            return over

    async def main() -> None:
        steps = 0
        while not await cancelled_after(steps):
            steps += 1

    asyncio.run(main())


def test_what_is_dropped_unread_gives_its_connection_back(answers: Answers) -> None:
    answers.content = answer(b"x" * 100_000, "image/png")

    async def main() -> None:
        async with AsyncClient(CONFIG, **settings(answers.url)) as client:
            file = await client.download(FILE, {})
            assert file.status_code == 200
            with pytest.warns(ResourceWarning, match="never read or closed"):
                del file
            gc.collect()  # what recorded the warning
            await client.call(OPEN, {})
            answers.content = EVENTS
            events = await client.stream(ORDER, STREAM, ARGS).__aenter__()
            assert not events.closed
            with pytest.warns(ResourceWarning, match="never closed"):
                del events
            gc.collect()
            await client.call(OPEN, {})

    asyncio.run(main())


class Interrupt(BaseException):
    """As ``KeyboardInterrupt``, which a test runner takes for its own."""


@pytest.mark.parametrize("point", ["on_request", "on_response"])
def test_an_interrupt_between_two_steps_of_a_call(point: str, answers: Answers) -> None:
    def interrupt(info: object) -> None:
        raise Interrupt

    hooks = Hooks(**{point: interrupt})
    with SyncClient(CONFIG, **settings(answers.url)) as client:
        view = SyncClient(CONFIG, **settings(answers.url, hooks=hooks))
        for _ in range(2):
            with pytest.raises(Interrupt):
                view.call(GET, {})
        assert client.call(OPEN, {}).status_code == 200
        view.close()


def test_an_interrupt_shows_no_frame_of_the_http_library(answers: Answers) -> None:
    def interrupt(info: object) -> None:
        raise Interrupt

    async def main() -> None:
        async with AsyncClient(CONFIG, **settings(answers.url, hooks=Hooks(on_response=interrupt))) as client:
            await client.call(GET, {})

    with pytest.raises(Interrupt) as caught:
        asyncio.run(main())
    names = [frame.f_code.co_name for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    assert names[-1] == "_send"


def test_errors_are_let_go_without_the_garbage_collector(answers: Answers) -> None:
    answers.content = answer(b"{}", status=400)

    def failing(client: SyncClient) -> weakref.ref[ApiError]:
        try:
            client.call(GET, {})
        except ApiError as error:
            return weakref.ref(error)
        raise AssertionError

    gc.disable()
    try:
        with SyncClient(CONFIG, **settings(answers.url)) as client:
            assert failing(client)() is None
    finally:
        gc.enable()


def test_closing_a_client_wakes_who_reads_its_streams(socket_server: SocketServer) -> None:
    socket_server.play(CHUNKED, chunk(EVENT), "stall")
    client = SyncClient(CONFIG, **settings(socket_server.url))
    events = iter(client.stream(ORDER, STREAM, ARGS))
    assert next(events)["event"] == "tick"
    closing = threading.Timer(0.05, client.close)
    closing.start()
    with pytest.raises(StreamInterrupted):
        next(events)
    closing.join()
    assert socket_server.gone.wait(10)


def test_a_stream_that_is_closed_before_it_opens_is_not_read(socket_server: SocketServer) -> None:
    opened = threading.Event()
    socket_server.play(opened, CHUNKED, chunk(EVENT), "stall")
    socket_server.play(OK)
    with SyncClient(CONFIG, **settings(socket_server.url)) as client:
        events = client.stream(ORDER, STREAM, ARGS)

        def close() -> None:
            events.close()
            opened.set()

        closing = threading.Timer(0.05, close)
        closing.start()
        assert list(events) == []
        closing.join()
    assert socket_server.gone.wait(10)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_has_connections_of_its_own(socket_server: SocketServer) -> None:
    for _ in range(3):
        socket_server.play(OK)
    with SyncClient(CONFIG, **settings(socket_server.url)) as client:
        client.call(GET, {})
        child = os.fork()
        if child == 0:
            status = 1
            with suppress(BaseException):
                status = 0 if client.call(GET, {}).status_code == 200 else 2
            os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.call(GET, {})
    assert socket_server.connections == 2
