"""What subclasses of streams see, add to errors, and do after a break; and the body without decoding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from templates.runtime.async_streams import AsyncEventStream
from templates.runtime.errors import StreamError, StreamInterrupted
from templates.runtime.operation import StreamSpec
from templates.runtime.streams import EventStream

from .stream_support import END, PING, SPEC, Streams, data, names, streams, strict

__all__ = ["streams"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|tests):ResourceWarning")


class Texts(EventStream[Any]):
    """Collects text; knows how to go on after a break."""

    followers: list[EventStream[Any]]

    def _seen(self, event: Any) -> None:
        self.text: str = getattr(self, "text", "") + str(event.get("text", ""))

    def _finished(self) -> None:
        self.text += "!"

    def _progress(self) -> Mapping[str, Any]:
        return {"partial_text": self.text, "task_id": "t1", "workflow_run_id": "r1"}

    def _resume(self, error: Exception) -> EventStream[Any] | None:
        assert isinstance(error, StreamInterrupted)
        return self.followers.pop(0) if getattr(self, "followers", None) else None

    def _drop(self, event: Any) -> bool:
        return "old" in event


class AsyncTexts(AsyncEventStream[Any]):
    """The same for async clients."""

    followers: list[AsyncEventStream[Any]]

    def _seen(self, event: Any) -> None:
        self.text: str = getattr(self, "text", "") + str(event.get("text", ""))

    async def _finished(self) -> None:
        self.text += "!"

    def _progress(self) -> Mapping[str, Any]:
        return {"partial_text": self.text, "task_id": "t1", "workflow_run_id": "r1"}

    async def _resume(self, error: Exception) -> AsyncEventStream[Any] | None:
        assert isinstance(error, StreamInterrupted)
        return self.followers.pop(0) if getattr(self, "followers", None) else None

    def _drop(self, event: Any) -> bool:
        return "old" in event


def test_errors_carry_what_a_subclass_knows(streams: Streams) -> None:
    streams.sync_class, streams.async_class = Texts, AsyncTexts
    streams.body(data("a", text="Hel"), data("a", text="lo"))
    with pytest.raises(StreamInterrupted) as broken:
        streams.read()
    assert (broken.value.partial_text, broken.value.task_id, broken.value.workflow_run_id) == ("Hello", "t1", "r1")
    streams.body(data("a", text="Hel"), data("error", message="m"))
    with pytest.raises(StreamError) as failed:
        streams.read()
    assert (failed.value.partial_text, failed.value.task_id) == ("Hel", "t1")


@pytest.mark.parametrize("flush", [True, False])
def test_a_subclass_sees_events_before_they_are_given_and_goes_on_after_a_break(streams: Streams, flush: bool) -> None:
    streams.spec = StreamSpec(decode=strict, terminal=SPEC.terminal, flush=flush)
    streams.sync_class, streams.async_class = Texts, AsyncTexts
    last = data("end", text="c") + (data("a", text="d")[:-2] + b"\ndata: \n" if flush else b"")
    streams.body(data("a", text="a"), httpx.ReadError("reset"))
    streams.body(data("a", old=1, text="a") + data("a", text="b"), last)
    texts: list[str] = []
    if streams.colour == "sync":
        with streams.blocking() as stream, streams.blocking() as follower:
            assert isinstance(stream, Texts)
            stream.followers = [follower]
            for _ in stream:
                texts.append(stream.text)
            assert (stream.text, follower.closed) == (texts[-1] + "!", True)
    else:

        async def main() -> None:
            async with streams.asynchronous() as stream, streams.asynchronous() as follower:
                assert isinstance(stream, AsyncTexts)
                stream.followers = [follower]
                async for _ in stream:
                    texts.append(stream.text)
                assert (stream.text, follower.closed) == (texts[-1] + "!", True)

        streams.run(main)
    assert texts == ["a", "ab", "abc", *(["abcd"] if flush else [])]
    assert [end.outcome for end in streams.ends] == ["closed", "complete"]


def test_a_resumed_stream_drops_nothing_unless_told(streams: Streams) -> None:
    class Resuming(EventStream[Any]):
        follower: EventStream[Any]

        def _resume(self, error: Exception) -> EventStream[Any] | None:
            return self.follower

    class AsyncResuming(AsyncEventStream[Any]):
        follower: AsyncEventStream[Any]

        async def _resume(self, error: Exception) -> AsyncEventStream[Any] | None:
            return self.follower

    streams.sync_class, streams.async_class = Resuming, AsyncResuming
    streams.body(data("a"), httpx.ReadError("reset"))
    streams.body(data("a"), PING, data("a") + END)

    async def main() -> None:
        async with streams.asynchronous() as stream, streams.asynchronous() as follower:
            assert isinstance(stream, AsyncResuming)
            stream.follower = follower
            streams.received += [event async for event in stream]

    if streams.colour == "sync":
        with streams.blocking() as stream, streams.blocking() as follower:
            assert isinstance(stream, Resuming)
            stream.follower = follower
            streams.received += stream
    else:
        streams.run(main)
    assert names(streams.received) == ["a", "a", "a", "end"]


def test_a_ping_or_an_old_event_at_the_unfinished_end(streams: Streams) -> None:
    for tail in (b'data: {"event": "ping"}', b'data: {"event": "a", "old": 1, "text": ""}'):
        streams.spec = StreamSpec(decode=strict, terminal=SPEC.terminal, flush=True)
        streams.sync_class, streams.async_class = Texts, AsyncTexts
        streams.body(data("a"), httpx.ReadError("reset"))
        streams.body(END + tail)
        followers: list[Any] = []

        async def main(followers: list[Any] = followers) -> None:
            async with streams.asynchronous() as stream, streams.asynchronous() as follower:
                assert isinstance(stream, AsyncTexts)
                stream.followers = [follower]
                followers += [event async for event in stream]

        if streams.colour == "sync":
            with streams.blocking() as stream, streams.blocking() as follower:
                assert isinstance(stream, Texts)
                stream.followers = [follower]
                followers += stream
        else:
            streams.run(main)
        assert names(followers) == ["a", "end"]


def test_nothing_is_dropped_before_a_break(streams: Streams) -> None:
    streams.sync_class, streams.async_class = Texts, AsyncTexts
    streams.body(data("a", old=1) + data("a", old=1), END)
    assert names(streams.read()) == ["a", "a", "end"]


def test_a_subclass_may_call_the_end_a_failure(streams: Streams) -> None:
    class Failing(EventStream[Any]):
        def _finished(self) -> None:
            raise StreamError("the run failed")

    class AsyncFailing(AsyncEventStream[Any]):
        async def _finished(self) -> None:
            raise StreamError("the run failed")

    streams.sync_class, streams.async_class = Failing, AsyncFailing
    body = streams.body(END)
    with pytest.raises(StreamError, match="the run failed"):
        streams.read()
    assert body.closed
    assert streams.ends[0].outcome == "failed"


def test_the_undecoded_body(streams: Streams) -> None:
    body = streams.body(data("a"), b": note\n", END)
    assert streams.read_bytes() == data("a") + b": note\n" + END
    assert body.closed
    assert streams.ends[0].outcome == "complete"


def test_an_undecoded_body_that_breaks_off(streams: Streams) -> None:
    body = streams.body(data("a"), httpx.ReadError("reset"))
    with pytest.raises(StreamInterrupted) as caught:
        streams.read_bytes()
    assert streams.received == [data("a")]
    assert body.closed
    assert (streams.ends[0].outcome, streams.ends[0].error) == ("failed", caught.value)


def test_a_stream_is_read_one_way(streams: Streams) -> None:
    streams.body(data("a"), END)
    if streams.colour == "sync":
        with streams.blocking() as stream, stream:
            next(stream)
            with pytest.raises(RuntimeError, match="read as events already"):
                stream.iter_bytes()
        streams.body(data("a"), END)
        with streams.blocking() as stream, stream:
            assert next(stream.iter_bytes()) == data("a")
            with pytest.raises(RuntimeError, match="read as bytes already"):
                next(stream)
        return

    async def main() -> None:
        async with streams.asynchronous() as stream, stream:
            await stream.__anext__()
            with pytest.raises(RuntimeError, match="read as events already"):
                stream.aiter_bytes()
        streams.body(data("a"), END)
        async with streams.asynchronous() as stream, stream:
            pieces = stream.aiter_bytes()
            assert await pieces.__anext__() == data("a")
            with pytest.raises(RuntimeError, match="read as bytes already"):
                await stream.__anext__()

    streams.run(main)


def test_leaving_an_undecoded_body(streams: Streams) -> None:
    body = streams.body(data("a"), data("b"), END)

    async def main() -> None:
        async with streams.asynchronous() as stream:
            async for piece in stream.aiter_bytes():
                streams.received.append(piece)
                await stream.aclose()
            streams.received += [piece async for piece in stream.aiter_bytes()]

    if streams.colour == "sync":
        with streams.blocking() as stream:
            for piece in stream.iter_bytes():
                streams.received.append(piece)
                stream.close()
            streams.received += stream.iter_bytes()
    else:
        streams.run(main)
    assert streams.received == [data("a")]
    assert body.closed
    assert [end.outcome for end in streams.ends] == ["closed"]
