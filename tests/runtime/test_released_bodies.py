"""Bodies of answers that are closed, dropped, or left in the middle of being closed, one step of the loop at a time."""

from __future__ import annotations

import asyncio
import gc
import sys
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
import trio

from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.released import CheckedAsyncBody, check, release_in_any_case

from .client_support import CONFIG, GET, KEY
from .socket_server import SocketServer, socket_server

__all__ = ["socket_server"]

OK = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"id": "r1"}'
FOREIGN = OK.replace(b"r1", b"r2")


def settings(server: SocketServer) -> dict[str, Any]:
    return {"base_url": server.url, "keys": {"shopKey": KEY}, "defaults": {"user": "ann"}, "max_retries": 0}


def blocking(server: SocketServer) -> None:
    with SyncClient(CONFIG, **settings(server)) as client:
        for _ in range(2):
            assert client.call(GET, {}).parsed.id == "r1"


async def asynchronous(server: SocketServer) -> None:
    async with AsyncClient(CONFIG, **settings(server)) as client:
        for _ in range(2):
            assert (await client.call(GET, {})).parsed.id == "r1"


WAYS: list[Callable[[SocketServer], None]] = [
    blocking,
    lambda server: asyncio.run(asynchronous(server)),
    lambda server: trio.run(asynchronous, server),
]


@pytest.mark.parametrize("way", WAYS, ids=["blocking", "asyncio", "trio"])
@pytest.mark.parametrize(("answer", "connections"), [(OK, 1), (OK + FOREIGN, 2)], ids=["alone", "more"])
def test_a_connection_on_which_more_came_is_not_used_again(
    way: Callable[[SocketServer], None], answer: bytes, connections: int, socket_server: SocketServer
) -> None:
    socket_server.play(answer)
    socket_server.play(OK)
    way(socket_server)
    assert socket_server.connections == connections


class Body(httpx.AsyncByteStream):
    """Takes some steps of the event loop to close, and notes that it has."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.events: list[str] = []
        self.failure = failure

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"text"

    async def aclose(self) -> None:
        self.events.append("closing")
        for _ in range(3):
            await asyncio.sleep(0)
        self.events.append("closed")
        if self.failure is not None:
            raise self.failure


def released(body: Body) -> httpx.Response:
    response = httpx.Response(200, stream=body)
    release_in_any_case(response)
    return response


def run(main: Callable[[], Awaitable[None]]) -> None:
    """Run it, and fail for what only the event loop is told of."""
    told: list[Any] = []

    async def watched() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
        await main()

    asyncio.run(watched())
    assert told == []


async def steps(count: int = 10) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


@pytest.mark.parametrize("again", [1, 2, 3])
@pytest.mark.parametrize("at", range(1, 6))
def test_a_body_is_closed_although_its_task_is_cancelled_meanwhile(at: int, again: int) -> None:
    async def main() -> None:
        body = Body()
        task = asyncio.ensure_future(released(body).aclose())
        await steps(at)
        for _ in range(again):
            task.cancel()
            await asyncio.sleep(0)
        await asyncio.wait({task})
        assert body.events == ["closing", "closed"]
        assert task.cancelled() or at == 5

    run(main)


@pytest.mark.parametrize("failure", [httpx.ReadError("broken"), httpx.StreamClosed()])
def test_a_connection_that_breaks_while_it_is_given_back_is_no_error(failure: Exception) -> None:
    async def main() -> None:
        body = Body(failure)
        assert await released(body).aread() == b"text"
        assert body.events == ["closing", "closed"]

    run(main)


def test_a_body_that_was_closed_is_not_closed_again_when_it_goes() -> None:
    async def main() -> None:
        body = Body()
        response = released(body)
        await response.aclose()
        del response
        gc.collect()
        await steps()
        assert body.events == ["closing", "closed"]

    run(main)


def test_a_body_that_is_dropped_is_closed_by_its_loop() -> None:
    async def main() -> None:
        body = Body()
        response = released(body)
        await steps()
        assert body.events == []
        del response
        gc.collect()
        assert body.events == []
        await steps()
        assert body.events == ["closing", "closed"]

    run(main)


def test_a_body_that_is_dropped_behind_its_loop_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    body, kept, told = Body(), list[httpx.Response](), list[Any]()

    async def main() -> None:
        kept.append(released(body))

    run(main)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "unraisablehook", told.append)
        kept.clear()
        gc.collect()
    assert body.events == told == []


class Waiting(Body):
    """Waits for what nobody else holds, so that only its task keeps it."""

    waits: weakref.ref[asyncio.Future[None]]

    async def aclose(self) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.waits = weakref.ref(future)
        await future
        self.events.append("closed")


def test_the_closing_of_what_was_dropped_is_not_dropped_itself() -> None:
    async def main() -> None:
        body = Waiting()
        response = released(body)
        del response
        gc.collect()
        await steps()
        events, waits, watched = body.events, body.waits, weakref.ref(body)
        del body
        gc.collect()
        future = waits()
        assert future is not None
        future.set_result(None)
        del future
        await steps()
        assert events == ["closed"]
        gc.collect()
        assert watched() is None

    run(main)


class Blocking(httpx.SyncByteStream):
    """The body of a blocking answer."""


@pytest.mark.parametrize("network", [{}, {"network_stream": object()}])
def test_what_needs_no_release_is_left_as_it_is(network: dict[str, Any]) -> None:
    def left(change: Callable[[httpx.Response], None], response: httpx.Response) -> bool:
        stream = response.stream
        change(response)
        return response.stream is stream

    async def main() -> None:
        closed = httpx.Response(200, stream=Body(), extensions=network)
        await closed.aclose()
        assert left(release_in_any_case, closed)
        assert left(release_in_any_case, httpx.Response(200, stream=Blocking(), extensions=network))

    run(main)
    assert left(check, httpx.Response(200, stream=Body(), extensions=network))
    # Outside of asyncio and without a network there is nothing to look at.
    assert left(release_in_any_case, httpx.Response(200, stream=Body(), extensions=network)) is not bool(network)
    assert left(check, httpx.Response(200, stream=Blocking(), extensions=network)) is not bool(network)


def test_where_asyncio_was_never_loaded_it_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    response = httpx.Response(200, stream=Body(), extensions={"network_stream": object()})
    with monkeypatch.context() as patched:
        patched.delitem(sys.modules, "asyncio")
        release_in_any_case(response)
    assert isinstance(response.stream, CheckedAsyncBody)
