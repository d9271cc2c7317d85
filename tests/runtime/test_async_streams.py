"""What async streams do that tests of both colours do not reach: who closes them when, and what a dropped one says."""

from __future__ import annotations

import gc
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from templates.runtime.async_streams import AsyncEventStream
from templates.runtime.client import AsyncClient
from templates.runtime.errors import ApiTimeoutError
from templates.runtime.operation import StreamSpec

from .client_support import CONFIG
from .socket_server import CHUNKED, LAST_CHUNK, SocketServer, chunk, socket_server
from .stream_support import END, OP, SPEC, Body, Streams, data, names, strict

__all__ = ["socket_server"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|anyio|tests):ResourceWarning")

SOON = 0.05


@pytest.fixture(params=["asyncio", "trio"])
def streams(request: pytest.FixtureRequest) -> Streams:
    """Async streams under one kind of event loop."""
    return Streams(str(request.param))


def test_what_is_asked_of_a_stream_that_is_not_open() -> None:
    async def main() -> None:
        async with Streams("asyncio").asynchronous() as stream:
            assert stream.last_event_id == ""
            with pytest.raises(
                RuntimeError,
                match="^the stream is not open yet: enter it with `async with`, or take its first event$",
            ):
                _ = stream.response

    anyio.run(main)


def test_a_stream_closed_before_it_was_opened(streams: Streams) -> None:
    async def main() -> None:
        async with streams.asynchronous() as stream:
            await stream.aclose()
            assert [event async for event in stream] == []
            with pytest.raises(RuntimeError, match="^the stream is closed$"):
                await stream.__aenter__()
        async with streams.asynchronous() as stream:
            pieces = stream.aiter_bytes()
            await stream.aclose()
            assert [piece async for piece in pieces] == []

    streams.run(main)
    assert (streams.opened, streams.ends) == ([], [])


def test_a_stream_whose_request_fails_is_closed(streams: Streams) -> None:
    streams.fault = httpx.ConnectError("refused")

    async def main() -> None:
        async with streams.asynchronous() as stream:
            with pytest.raises(httpx.ConnectError):
                await stream.__anext__()
            assert stream.closed
            assert [event async for event in stream] == []

    streams.run(main)


def test_an_interrupt_while_reading_closes(streams: Streams) -> None:
    class Interrupted(AsyncEventStream[Any]):
        def _seen(self, event: Any) -> None:
            raise ZeroDivisionError

    streams.async_class = Interrupted
    body = streams.body(data("a"), END)

    async def main() -> None:
        async with streams.asynchronous() as stream:
            with pytest.raises(ZeroDivisionError):
                await stream.__anext__()
            assert stream.closed and stream.response.is_closed

    streams.run(main)
    assert body.closed
    assert streams.ends[0].outcome == "failed"


@pytest.mark.parametrize("as_bytes", [False, True])
def test_leaving_a_loop_without_with_and_closing_later(
    streams: Streams, as_bytes: bool, recwarn: pytest.WarningsRecorder
) -> None:
    body = streams.body(data("a"), data("b"))

    async def main() -> None:
        async with streams.asynchronous() as stream:
            reader = stream.aiter_bytes() if as_bytes else stream
            async for _ in reader:
                break
            assert [stream.closed] == [False]
            await stream.aclose()
            assert stream.closed and stream.response.is_closed
            del reader, stream
            gc.collect()
            assert [
                str(warning.message) for warning in recwarn if "AsyncEventStream._read_" in str(warning.message)
            ] == []

    streams.run(main)
    assert body.closed
    assert [(end.outcome, end.error) for end in streams.ends] == [("closed", None)]


class Leaving(Body):
    """A body whose reader is closed by another before its second piece comes."""

    leave: Callable[[], Awaitable[None]]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if self.given:
                await self.leave()
            self.given += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece


@pytest.mark.parametrize("as_bytes", [False, True])
@pytest.mark.parametrize("breaks", [False, True])
def test_a_stream_that_is_closed_while_it_ends_or_breaks_has_nothing_to_say(
    streams: Streams, breaks: bool, as_bytes: bool
) -> None:
    body = Leaving([data("a"), httpx.ReadError("reset") if breaks else b": the end\n\n"])
    streams.bodies.append(body)

    async def main() -> None:
        async with streams.asynchronous() as stream:
            body.leave = stream.aclose
            reader: AsyncIterator[Any] = stream.aiter_bytes() if as_bytes else stream
            streams.received += [piece async for piece in reader]

    streams.run(main)
    assert streams.received[0] == (data("a") if as_bytes else {"event": "a"})
    assert [(end.outcome, end.error) for end in streams.ends] == [("closed", None)]


@pytest.mark.parametrize("as_bytes", [False, True])
def test_a_stream_that_is_closed_while_it_is_opened_reads_nothing(streams: Streams, as_bytes: bool) -> None:
    body = Body([data("a"), END])

    async def main() -> None:
        async def opener(read: float | None) -> httpx.Response:
            await stream.aclose()
            return httpx.Response(200, stream=body, request=httpx.Request("GET", "http://test.example/"))

        stream = AsyncEventStream[Any](
            client=AsyncClient(CONFIG, keys={}, defaults={}), operation=OP, spec=SPEC, args={}, options=None,
            stream_options={}, opener=opener,
        )  # fmt: skip
        reader: AsyncIterator[Any] = stream.aiter_bytes() if as_bytes else stream
        assert [piece async for piece in reader] == []
        assert stream.closed

    streams.run(main)
    assert (body.given, body.closed) == (0, 1)


def test_a_limit_that_passes_in_silence_closes(streams: Streams, socket_server: SocketServer) -> None:
    streams.url = socket_server.url
    socket_server.play(CHUNKED, chunk(data("a")), "stall")
    with pytest.raises(ApiTimeoutError, match=r"\(event_timeout\)"):
        streams.read(event_timeout=SOON, idle_timeout=3)
    assert socket_server.gone.wait(10)


def test_a_server_that_does_not_close_after_the_terminal_event(streams: Streams, socket_server: SocketServer) -> None:
    streams.spec = StreamSpec(decode=strict, terminal=SPEC.terminal, tail=SOON)
    streams.url = socket_server.url
    socket_server.play(CHUNKED, chunk(END), "stall")
    assert names(streams.read(idle_timeout=3)) == ["end"]
    assert [end.outcome for end in streams.ends] == ["complete"]


def test_a_limit_that_passes_in_silence_after_a_break_closes(streams: Streams, socket_server: SocketServer) -> None:
    class Resuming(AsyncEventStream[Any]):
        follower: AsyncEventStream[Any]

        async def _resume(self, error: Exception) -> AsyncEventStream[Any] | None:
            return self.follower

    streams.url, streams.async_class = socket_server.url, Resuming
    socket_server.play(CHUNKED, chunk(data("a")), LAST_CHUNK)
    socket_server.play(CHUNKED, chunk(data("a")), "stall")

    async def main() -> None:
        async with (
            streams.asynchronous(event_timeout=SOON, idle_timeout=3) as stream,
            streams.asynchronous(idle_timeout=3) as follower,
        ):
            assert isinstance(stream, Resuming)
            stream.follower = follower
            with pytest.raises(ApiTimeoutError, match=r"\(event_timeout\)"):
                _ = [event async for event in stream]

    streams.run(main)
    assert socket_server.gone.wait(10)


def test_a_stream_that_could_not_be_made_is_dropped_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", told.append)
    misspelt: Any = {"idle_time_out": 5}

    async def main() -> None:
        async with Streams("asyncio").asynchronous(**misspelt):
            pass

    with pytest.raises(TypeError, match="idle_time_out"):
        anyio.run(main)
    gc.collect()
    assert told == []


def test_a_stream_that_was_never_opened_or_is_over_may_be_dropped(recwarn: pytest.WarningsRecorder) -> None:
    streams = Streams("asyncio")
    streams.body(END)

    async def main() -> None:
        async with streams.asynchronous() as stream:
            del stream
        async with streams.asynchronous() as stream:
            assert names([event async for event in stream]) == ["end"]
            del stream

    anyio.run(main)
    gc.collect()
    assert [warning for warning in recwarn if warning.category is ResourceWarning] == []


def test_a_stream_that_is_dropped_open_says_so() -> None:
    streams = Streams("asyncio")
    body = streams.body(data("a"), END)

    async def main() -> None:
        async with streams.asynchronous() as stream:
            assert await stream.__anext__() == {"event": "a"}
            with pytest.warns(ResourceWarning) as warned:
                del stream
                gc.collect()
            assert [str(one.message) for one in warned] == [
                "<AsyncEventStream watch open> was never closed; use it in an `async with` block"
            ]
            warned.clear()
            while not body.closed:  # the event loop closes the collected generator
                await anyio.lowlevel.checkpoint()

    streams.run(main)
    assert [end.outcome for end in streams.ends] == ["closed"]


def test_an_event_that_is_asked_for_while_the_stream_is_dropped_does_not_come() -> None:
    streams = Streams("asyncio")
    body = streams.body(data("a"), data("b"), END)

    async def main() -> None:
        async with streams.asynchronous() as stream:
            assert await stream.__anext__() == {"event": "a"}
            more = stream.__anext__()
            with pytest.warns(ResourceWarning) as warned:
                del stream
                gc.collect()
            warned.clear()
            with pytest.raises(StopAsyncIteration):
                await more

    streams.run(main)
    assert body.closed
    assert [end.outcome for end in streams.ends] == ["closed"]


def test_a_stream_that_nobody_holds_cannot_be_read() -> None:
    streams = Streams("asyncio")

    async def main() -> None:
        async with streams.asynchronous() as stream:
            first = stream.__anext__()
            del stream
            with pytest.raises(RuntimeError) as caught:
                await first
            assert str(caught.value) == (
                "the stream has been dropped: hold it while it is read, best in an `async with` block"
            )

    streams.run(main)
    assert streams.opened == []
