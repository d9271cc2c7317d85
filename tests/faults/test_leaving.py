"""Every way to leave a call or a stream: its connection is free at once or closed, and nothing else is harmed."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import suppress
from typing import Any, TypeAlias

import anyio
import anyio.lowlevel
import pytest

from dify_client import ApiError, AsyncDifyClient, DifyClient, StreamInterrupted, Timeout

from .cases import CHAT, STREAMING, chunk, message, reply
from .server import CERTIFICATE, FaultServer, Step

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|anyio):ResourceWarning")

OPEN: tuple[Step, ...] = (STREAMING + chunk(message("a") + message("b")), "stall")
KEY = "app-S3cr3tK3yOfTheLeavers"
STOPPED = reply(200, b'{"result": "success"}')


@pytest.fixture(autouse=True)
def few_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading everybody's certificates for each client takes longer than the tests."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[FaultServer]:
    """A server whose stream never ends; it answers one more request, which asks it to stop."""
    server = FaultServer([OPEN, (STOPPED,)])
    yield server
    server.close()


def settings(server: FaultServer) -> dict[str, Any]:
    return {"base_url": server.url, "api_key": KEY, "user": "ann", "max_connections": 1, "timeout": Timeout(pool=20)}


class Thrown(BaseException):
    """As ``KeyboardInterrupt``, which a test runner takes for its own."""


def by_break(client: DifyClient, options: Any) -> None:
    with client.chat.stream(query="q", **options) as stream:
        for _ in stream:
            break


def by_error(client: DifyClient, options: Any) -> None:
    with suppress(ZeroDivisionError), client.chat.stream(query="q", **options) as stream:
        for _ in stream:
            raise ZeroDivisionError


def by_interrupt(client: DifyClient, options: Any) -> None:
    with suppress(Thrown), client.chat.stream(query="q", **options) as stream:
        for _ in stream:
            raise Thrown


def by_close(client: DifyClient, options: Any) -> None:
    with client.chat.stream(query="q", **options) as stream:
        for _ in stream:
            stream.close()


def by_return(client: DifyClient, options: Any) -> None:
    def first() -> str:
        with client.chat.stream(query="q", **options) as stream:
            for event in stream:
                return event.event
        return ""

    assert first() == "message"


def by_generator(client: DifyClient, options: Any) -> None:
    def texts() -> Iterator[str]:
        with client.chat.stream(query="q", **options) as stream:
            yield from stream.iter_text()

    found = texts()
    assert next(found) == "a"
    del found  # closes it, and by that leaves the block


def by_half_text(client: DifyClient, options: Any) -> None:
    with client.chat.stream(query="q", **options) as stream:
        assert next(stream.iter_text()) == "a"


SYNC_WAYS = [by_break, by_error, by_interrupt, by_close, by_return, by_generator, by_half_text]


@pytest.mark.parametrize("stop", [False, True], ids=["", "stop"])
@pytest.mark.parametrize("way", SYNC_WAYS, ids=lambda way: way.__name__)
def test_leaving_a_stream(way: Callable[[DifyClient, Any], None], stop: bool, server: FaultServer) -> None:
    with DifyClient(**settings(server)) as client:
        way(client, {"stop_on_exit": True} if stop else {})
        check(server, stop)
        assert client.request("GET", "/probe").status_code == 200
    assert server.probes == [2 if len(server.asked) == 1 else server.asked[-1].connection]


def check(server: FaultServer, stopped: bool) -> None:
    """The stream's connection is over, and the server was told to stop if that was asked for."""
    assert server.wait_until_over(1)
    assert [asked.target for asked in server.asked] == ["POST /v1/chat-messages"] + (
        ["POST /v1/chat-messages/t/stop"] if stopped else []
    )


@pytest.mark.filterwarnings("ignore:.*was never closed:ResourceWarning")
def test_a_stream_that_is_dropped(server: FaultServer) -> None:
    with DifyClient(**settings(server)) as client:
        stream = client.chat.stream(query="q")
        assert next(stream).event == "message"
        del stream
        gc.collect()
        check(server, False)
        assert client.request("GET", "/probe").status_code == 200


@pytest.mark.parametrize("while_reading", [False, True], ids=["between", "reading"])
def test_a_client_that_is_closed_while_a_stream_is_read(while_reading: bool, server: FaultServer) -> None:
    client = DifyClient(**settings(server))
    stream = client.chat.stream(query="q")
    assert [next(stream).event, next(stream).event] == ["message"] * 2
    if not while_reading:
        client.close()
    closing = threading.Timer(0.1, client.close)
    closing.start()
    with pytest.raises(StreamInterrupted) as caught:
        next(stream)
    closing.join()
    assert caught.value.partial_text == "ab"
    check(server, False)


@pytest.mark.parametrize("answer", [("stall",), (CHAT[:60], "stall"), (CHAT[:-5], "stall")], ids=["", "head", "body"])
def test_a_client_that_is_closed_while_a_call_waits(answer: tuple[Step, ...]) -> None:
    server = FaultServer([answer] * 3)
    client = DifyClient(**settings(server))
    closing = threading.Timer(0.2, client.close)
    closing.start()
    with pytest.raises(ApiError, match="this client is closed"):
        client.chat.send(query="q")
    closing.join()
    assert server.wait_until_over(1)
    assert len(server.asked) == 1
    server.close()


# Async

Leave: TypeAlias = "Callable[[AsyncDifyClient, Any], Awaitable[None]]"


async def a_break(client: AsyncDifyClient, options: Any) -> None:
    async with client.chat.stream(query="q", **options) as stream:
        async for _ in stream:
            break


async def a_error(client: AsyncDifyClient, options: Any) -> None:
    with suppress(ZeroDivisionError):
        async with client.chat.stream(query="q", **options) as stream:
            async for _ in stream:
                raise ZeroDivisionError


async def a_close(client: AsyncDifyClient, options: Any) -> None:
    async with client.chat.stream(query="q", **options) as stream:
        async for _ in stream:
            await stream.aclose()


async def a_scope(client: AsyncDifyClient, options: Any) -> None:
    """A time-out that passes while the program waits for an event."""
    with anyio.move_on_after(0.3) as scope:
        async with client.chat.stream(query="q", **options) as stream:
            async for _ in stream:
                pass
    assert scope.cancelled_caught


async def a_scope_inside(client: AsyncDifyClient, options: Any) -> None:
    """The same inside of the block, which is left in good order then."""
    async with client.chat.stream(query="q", **options) as stream:
        with anyio.move_on_after(0.3) as scope:
            async for _ in stream:
                pass
        assert scope.cancelled_caught


async def a_group(client: AsyncDifyClient, options: Any) -> None:
    """Another task fails, so that this one is cancelled."""

    async def read() -> None:
        async with client.chat.stream(query="q", **options) as stream:
            async for _ in stream:
                got.set()

    got = anyio.Event()
    async with anyio.create_task_group() as group:
        group.start_soon(read)
        await got.wait()
        await anyio.lowlevel.checkpoint()
        group.cancel_scope.cancel()


async def a_generator(client: AsyncDifyClient, options: Any) -> None:
    async def names() -> AsyncGenerator[str, None]:
        async with client.chat.stream(query="q", **options) as stream:
            async for event in stream:
                yield event.event

    found = names()
    assert await anext(found) == "message"
    await found.aclose()


ASYNC_WAYS: list[Leave] = [a_break, a_error, a_close, a_scope, a_scope_inside, a_group, a_generator]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("stop", [False, True], ids=["", "stop"])
@pytest.mark.parametrize("way", ASYNC_WAYS, ids=lambda way: way.__name__)
def test_leaving_an_async_stream(way: Leave, stop: bool, backend: str, server: FaultServer) -> None:
    async def main() -> None:
        async with AsyncDifyClient(**settings(server)) as client:
            await way(client, {"stop_on_exit": True} if stop else {})
            await anyio.to_thread.run_sync(check, server, stop)
            assert (await client.request("GET", "/probe")).status_code == 200

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("stop", [False, True], ids=["", "stop"])
@pytest.mark.parametrize("how", ["cancel", "wait_for", "timeout"])
def test_leaving_by_the_means_of_asyncio(how: str, stop: bool, server: FaultServer) -> None:
    if how == "timeout" and sys.version_info < (3, 11):
        pytest.skip("asyncio.timeout is new in Python 3.11")

    async def read(client: AsyncDifyClient, got: asyncio.Event) -> None:
        async with client.chat.stream(query="q", stop_on_exit=stop) as stream:
            async for _ in stream:
                got.set()

    async def main() -> None:
        got = asyncio.Event()
        async with AsyncDifyClient(**settings(server)) as client:
            if how == "cancel":
                task = asyncio.ensure_future(read(client, got))
                await got.wait()
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            elif how == "wait_for":
                with pytest.raises(asyncio.TimeoutError):
                    await asyncio.wait_for(read(client, got), 0.3)
            elif sys.version_info >= (3, 11):
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.3):
                        await read(client, got)
            await asyncio.to_thread(check, server, stop)
            assert (await client.request("GET", "/probe")).status_code == 200

    asyncio.run(main())


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("kind", ["stream", "call"])
def test_an_async_client_that_is_closed_by_another_task(kind: str, backend: str) -> None:
    script: tuple[Step, ...] = OPEN if kind == "stream" else ("stall",)
    server = FaultServer([script] * 3)

    async def main() -> None:
        client = AsyncDifyClient(**settings(server))

        async def use() -> None:
            with pytest.raises(ApiError, match="closed|broke|before"):
                if kind == "call":
                    await client.chat.send(query="q")
                else:
                    async for _ in client.chat.stream(query="q"):
                        pass

        async with anyio.create_task_group() as group:
            group.start_soon(use)
            while not server.asked:
                await anyio.sleep(0.01)
            await anyio.sleep(0.1)
            await client.aclose()

    anyio.run(main, backend=backend)
    assert server.wait_until_over(1)
    assert len(server.asked) == 1
    server.close()


@pytest.mark.parametrize("steps", range(1, 14))
def test_a_call_that_is_cancelled_as_its_connection_is_made_costs_no_place(steps: int) -> None:
    """After so many steps of the event loop; one of them is where the pool assigns the new connection."""
    server = FaultServer([(CHAT,)] * 2)

    async def main() -> None:
        async with AsyncDifyClient(**settings(server)) as client:
            task = asyncio.ensure_future(client.chat.send(query="q"))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait({task})
            assert (await client.request("GET", "/probe")).status_code == 200

    asyncio.run(main())
    server.close()
