"""What streams make of the bytes of an answer: events, errors, ends, limits. The same with and without event loops."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from templates.runtime.async_streams import AsyncEventStream
from templates.runtime.errors import ApiTimeoutError, DecodeError, StreamError, StreamInterrupted
from templates.runtime.events import EventDecoder, UnknownEvent
from templates.runtime.operation import StreamSpec
from templates.runtime.streams import EventStream

from .stream_support import SPEC, Streams, streams, strict

__all__ = ["streams"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|tests):ResourceWarning")

PING = b"event: ping\n\n"


def data(name: str, **members: Any) -> bytes:
    """One event as servers write it."""
    return f"data: {json.dumps({'event': name, **members}, ensure_ascii=False)}\n\n".encode()


END = data("end")


def names(events: list[Any]) -> list[str | None]:
    return [e.name if isinstance(e, UnknownEvent) else e["event"] for e in events]


def test_events_in_order_and_a_complete_end(streams: Streams) -> None:
    body = streams.body(data("a", n=1) + data("b"), data("c"), END)
    assert streams.read() == [{"event": "a", "n": 1}, {"event": "b"}, {"event": "c"}, {"event": "end"}]
    (end,) = streams.ends
    assert (end.operation, end.outcome, end.events, end.error) == ("watch", "complete", 4, None)
    assert end.last == {"event": "end"}
    assert end.response is not None and end.response.status_code == 200
    assert body.closed


@given(st.lists(st.integers(0, 400), max_size=10))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_where_the_bytes_are_cut_does_not_matter(streams: Streams, places: list[int]) -> None:
    whole = data("a", t="\u2028é") + PING + data("new_one") + b'data: {"event": \ndata: "b"}\r\n\r\n' + data("b") + END
    edges = [0, *sorted(p % len(whole) for p in places), len(whole)]
    one, many = Streams(streams.colour), Streams(streams.colour)
    one.body(whole)
    many.body(*(whole[a:b] for a, b in zip(edges, edges[1:], strict=False)))
    assert many.read(include_pings=True) == one.read(include_pings=True)
    assert names(one.received) == ["a", "ping", "new_one", "b", "b", "end"]


def test_nothing_is_sent_before_the_first_event_is_asked_for(streams: Streams) -> None:
    streams.body(data("a"), END)

    async def main() -> None:
        async with streams.asynchronous() as stream:
            assert repr(stream) == "<AsyncEventStream watch not opened>"
            with pytest.raises(RuntimeError, match="not open yet"):
                _ = stream.response
            assert streams.opened == []
            assert await stream.__anext__() == {"event": "a"}
            assert repr(stream) == "<AsyncEventStream watch open>"
            assert [event async for event in stream] == [{"event": "end"}]
            assert stream.closed
            assert repr(stream) == "<AsyncEventStream watch closed>"

    if streams.colour != "sync":
        streams.run(main)
        return
    with streams.blocking() as stream:
        assert repr(stream) == "<EventStream watch not opened>"
        with pytest.raises(RuntimeError, match="not open yet"):
            _ = stream.response
        assert streams.opened == []
        assert next(stream) == {"event": "a"}
        assert repr(stream) == "<EventStream watch open>"
        assert list(stream) == [{"event": "end"}]
        assert stream.closed
        assert repr(stream) == "<EventStream watch closed>"


def test_pings_are_dropped_or_given(streams: Streams) -> None:
    pieces = [PING, data("a") + PING + data("b"), data("ping", n=1), END]
    streams.body(*pieces)
    assert names(streams.read()) == ["a", "b", "end"]
    again = Streams(streams.colour)
    again.body(*pieces)
    assert names(again.read(include_pings=True)) == ["ping", "a", "ping", "b", "ping", "end"]
    assert again.received[4] == {"event": "ping", "n": 1}
    assert again.ends[0].events == 3


@pytest.mark.parametrize(
    ("text", "name", "error"),
    [
        ('{"event": "newer", "n": 1}', "newer", None),
        ('{"event": "picky"}', "picky", KeyError),
        ("hello", None, ValueError),
        ("[1, 2]", None, TypeError),
        ('"event"', None, TypeError),
        ("null", None, TypeError),
        ("12", None, TypeError),
        ('{"event": 5}', None, AttributeError),
        ('{"event": ["a"]}', None, AttributeError),
        ('{"n": 1}', None, KeyError),
        ("[" * 100_000, None, (RecursionError, ValueError)),
    ],
)
def test_odd_events_become_unknown_events_and_the_stream_goes_on(
    streams: Streams, text: str, name: str | None, error: type[Exception] | tuple[type[Exception], ...] | None
) -> None:
    odd = f"data: {text}\n\n".encode()
    streams.body(data("a"), odd, data("b") + odd + END)
    a, first, b, second, end = streams.read()
    assert (a, b, end) == ({"event": "a"}, {"event": "b"}, {"event": "end"})
    for unknown in (first, second):
        assert isinstance(unknown, UnknownEvent)
        assert (unknown.event, unknown.name) == ("__unknown__", name)
        assert unknown.raw == (json.loads(text) if text.startswith("{") else text)
        assert unknown.error is None if error is None else isinstance(unknown.error, error)


def test_json_that_only_the_standard_library_takes(streams: Streams) -> None:
    streams.body(
        data("a"), b'data: {"event": "a", "n": "\\ud800"} \n\n', b'data: {"event": "a", "n": Infinity}\n\n', END
    )
    assert [e.get("n") for e in streams.read()] == [None, "\ud800", float("inf"), None]


def test_the_error_event_is_raised_at_once_and_never_given(streams: Streams) -> None:
    fault = data("error", code="no_quota", message="none left", status=402)
    streams.body(data("a") + fault + data("b"), END)
    with pytest.raises(StreamError) as caught:
        streams.read()
    assert names(streams.received) == ["a"]
    error = caught.value
    assert (error.code, error.message, error.status_code, error.partial_text, error.operation) == (
        "no_quota", "none left", 402, "", "watch",
    )  # fmt: skip
    assert error.__context__ is None
    assert error.event == {"event": "error", "code": "no_quota", "message": "none left", "status": 402}
    assert (streams.ends[0].outcome, streams.ends[0].error) == ("failed", error)


def test_an_error_event_after_a_terminal_one_is_raised_too(streams: Streams) -> None:
    streams.body(END, data("error", code=7, message="", status="x"))
    with pytest.raises(StreamError, match="7: {'event': 'error'") as caught:
        streams.read()
    assert (caught.value.code, caught.value.status_code) == ("7", None)


def test_an_end_before_a_terminal_event_is_an_interruption(streams: Streams) -> None:
    body = streams.body(data("a"), b"data: {")
    with pytest.raises(StreamInterrupted, match="ended before its closing event") as caught:
        streams.read()
    assert names(streams.received) == ["a"]
    assert (caught.value.partial_text, caught.value.task_id, caught.value.workflow_run_id) == ("", None, None)
    assert body.closed


def test_a_broken_connection_is_an_interruption(streams: Streams) -> None:
    streams.body(data("a"), httpx.RemoteProtocolError("peer closed"))
    with pytest.raises(StreamInterrupted, match="RemoteProtocolError") as caught:
        streams.read()
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)


def test_a_connection_that_breaks_after_a_terminal_event_does_not_matter(streams: Streams) -> None:
    streams.body(END + data("tail"), httpx.ReadError("reset"))
    assert names(streams.read()) == ["end", "tail"]
    assert streams.ends[0].outcome == "complete"


def test_silence_is_a_time_out(streams: Streams) -> None:
    streams.body(data("a"), httpx.ReadTimeout("quiet"))
    with pytest.raises(ApiTimeoutError, match=r"no byte of the stream for 7 s \(idle_timeout\)"):
        streams.read(idle_timeout=7)


def test_an_error_that_is_not_of_the_connection_passes_unchanged(streams: Streams) -> None:
    body = streams.body(data("a"), ZeroDivisionError("bug"))
    with pytest.raises(ZeroDivisionError):
        streams.read()
    assert body.closed
    assert streams.ends[0].outcome == "failed"


def test_a_request_that_fails_is_reported(streams: Streams) -> None:
    streams.fault = httpx.ConnectError("refused")
    with pytest.raises(httpx.ConnectError):
        streams.read()
    (end,) = streams.ends
    assert (end.outcome, end.response, end.first_event) == ("failed", None, None)


def test_both_orders_of_two_terminal_events(streams: Streams) -> None:
    for first, second in (("end", "closing"), ("closing", "end")):
        again = Streams(streams.colour)
        again.body(data(first), data(second), data("speech"))
        assert names(again.read()) == [first, second, "speech"]
        assert again.ends[0].last == {"event": second}


def test_a_pause_ends_the_stream(streams: Streams) -> None:
    streams.body(data("paused"))
    assert names(streams.read()) == ["paused"]


def test_a_pause_does_not_end_a_stream_that_goes_on_over_pauses(streams: Streams) -> None:
    streams.args = {"go_on": True}
    streams.body(data("paused"))
    with pytest.raises(StreamInterrupted):
        streams.read()


def test_a_terminal_event_that_cannot_be_decoded_still_ends_the_stream(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, terminal=frozenset({"picky"}))
    streams.body(data("picky"))
    (event,) = streams.read()
    assert isinstance(event, UnknownEvent)


def test_an_api_without_terminal_events_ends_with_its_bytes(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, error=None, ping=None)
    streams.body(data("a"), data("error"), PING, data("ping"))
    assert names(streams.read()) == ["a", "error", "ping"]


@pytest.mark.parametrize("done", ["[DONE]", '"DONE"', "{}", '{"event": "a"}'])
def test_a_sentinel_ends_the_stream_at_once(streams: Streams, done: str) -> None:
    streams.spec = StreamSpec(decode=strict, done=done)
    body = streams.body(data("b", n=1), f"data: {done}\n\n".encode() + data("c"), data("d"))
    assert names(streams.read()) == ["b"]
    assert body.given == 2
    assert streams.ends[0].outcome == "complete"


def test_a_stream_without_its_sentinel_is_interrupted(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, done="[DONE]")
    streams.body(data("b"))
    with pytest.raises(StreamInterrupted):
        streams.read()


def test_an_unfinished_last_event_counts_where_the_api_ends_so(streams: Streams) -> None:
    tail = data("a") + END[:-2]
    streams.body(tail)
    with pytest.raises(StreamInterrupted):
        streams.read()
    streams.spec = StreamSpec(decode=strict, terminal=SPEC.terminal, flush=True)
    streams.body(tail)
    assert names(streams.read()) == ["a", "a", "end"]


def test_half_an_event_never_counts(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, terminal=SPEC.terminal, flush=True)
    streams.body(data("a") + END[:-6])
    with pytest.raises(StreamInterrupted):
        streams.read()
    assert names(streams.received) == ["a"]


def test_an_event_that_is_too_large_is_an_error(streams: Streams) -> None:
    body = streams.body(data("a") + data("b", text="x" * 100) + data("c"), END)
    with pytest.raises(DecodeError, match="max_event_bytes"):
        streams.read(max_event_bytes=60)
    assert names(streams.received) == ["a"]
    assert body.closed


def test_an_event_that_is_too_large_at_the_end(streams: Streams) -> None:
    streams.body(END + data("b", text="x" * 100))
    with pytest.raises(DecodeError):
        streams.read(max_event_bytes=60)


def test_a_compressed_stream(streams: Streams) -> None:
    streams.headers["content-encoding"] = "gzip"
    packed = gzip.compress(data("a", text="é" * 50) + END)
    streams.body(*(packed[i : i + 5] for i in range(0, len(packed), 5)))
    assert names(streams.read()) == ["a", "end"]


def test_a_broken_compression_is_an_interruption(streams: Streams) -> None:
    streams.headers["content-encoding"] = "gzip"
    streams.body(b"no gzip at all")
    with pytest.raises(StreamInterrupted, match="DecodingError"):
        streams.read()


def test_direct_decoders_of_a_union_are_used(streams: Streams) -> None:
    calls: list[str] = []

    def one(d: Mapping[str, Any]) -> Mapping[str, Any]:
        calls.append(d["event"])
        return {**d, "needed": d["needed"]}

    streams.spec = StreamSpec(decode=EventDecoder("event", {"a": one, "end": one}), terminal=frozenset({"end"}))
    streams.body(data("a", needed=1), data("a", needed=2), data("a"), data("b"), data("end", needed=3))
    first, second, third, fourth, last = streams.read()
    assert [first["needed"], second["needed"], last["needed"]] == [1, 2, 3]
    assert isinstance(third, UnknownEvent) and isinstance(third.error, KeyError)
    assert isinstance(fourth, UnknownEvent) and fourth.name is None or fourth.name == "b"
    assert calls == ["a", "a", "a", "a", "end"]  # the third one is tried again, to learn why it fails


def test_names_without_end_do_not_fill_the_memory(streams: Streams) -> None:
    streams.body(b"".join(data(f"n{i}") for i in range(500)), END)
    assert len(streams.read()) == 501


# Names in the event field


FIELDS: StreamSpec[Any] = StreamSpec(
    decode=strict, name_from="field", terminal=frozenset({"end"}), done="[DONE]", code="code", message="msg"
)


def field(name: str, text: str, id: str | None = None) -> bytes:
    return f"{f'id: {id}' + chr(10) if id is not None else ''}event: {name}\ndata: {text}\n\n".encode()


def test_names_in_the_event_field(streams: Streams) -> None:
    streams.spec = FIELDS
    streams.body(field("a", '{"n": 1}', "5") + PING + field("a", "[2]") + field("b", "", "6"), field("end", "{}"))
    assert streams.read() == [
        {"event": "a", "id": "5", "data": {"n": 1}},
        {"event": "a", "id": "5", "data": [2]},
        {"event": "b", "id": "6", "data": None},
        {"event": "end", "id": "6", "data": {}},
    ]


def test_text_that_is_no_json_under_a_known_name(streams: Streams) -> None:
    streams.spec = FIELDS
    streams.body(field("a", "plain text") + field("end", "bye"))
    first, last = streams.read()
    assert (first.name, first.raw, last.name) == ("a", "plain text", "end")
    assert streams.ends[0].last == {"event": "end", "data": "bye"}


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [('{"code": 401, "msg": "go"}', "401", "go"), ("broken", None, "broken"), ('["x"]', None, r"['x']")],
)
def test_an_error_in_the_event_field(streams: Streams, text: str, code: str | None, message: str) -> None:
    streams.spec = FIELDS
    streams.body(field("a", "{}") + field("error", text))
    with pytest.raises(StreamError) as caught:
        streams.read()
    assert (caught.value.code, caught.value.message) == (code, message)


def test_a_sentinel_in_the_event_field(streams: Streams) -> None:
    streams.spec = FIELDS
    streams.body(field("a", "{}") + field("done", "[DONE]") + field("a", "{}"))
    assert len(streams.read()) == 1


def test_an_unfinished_event_with_its_name_in_the_field(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, name_from="field", terminal=frozenset({"end"}), flush=True)
    streams.body(field("a", "{}") + field("end", "{}")[:-1])
    assert names(streams.read(include_pings=True)) == ["a", "end"]


def test_pings_in_the_event_field(streams: Streams) -> None:
    streams.spec = FIELDS
    streams.body(PING, field("ping", "{}") + field("end", "{}"))
    assert names(streams.read(include_pings=True)) == ["ping", "ping", "end"]


@pytest.mark.parametrize("in_field", [True, False])
def test_the_last_event_id_is_that_of_the_event_in_hand(streams: Streams, in_field: bool) -> None:
    streams.spec = FIELDS if in_field else SPEC
    streams.body(field("a", '{"event": "a"}', "1"), field("b", '{"event": "b"}', "2"), field("end", '{"event": "end"}'))
    found: list[str] = []

    async def main() -> None:
        async with streams.asynchronous() as stream:
            async for _ in stream:
                found.append(stream.last_event_id)

    if streams.colour == "sync":
        with streams.blocking() as stream:
            for _ in stream:
                found.append(stream.last_event_id)
    else:
        streams.run(main)
    assert found == ["1", "2", "2"]


# Limits in time, with a clock that stands still unless told


def test_the_first_event_has_to_come_in_time(streams: Streams) -> None:
    def tick(number: int) -> None:
        streams.now += 10

    body = streams.body(*[PING] * 50, before=tick)
    with pytest.raises(ApiTimeoutError, match=r"within 25 s .*first_event_timeout.*only keep-alives; the same call"):
        streams.read(first_event_timeout=25)
    assert body.given == 3
    assert streams.opened == [25]


def test_pings_count_for_nothing_even_when_they_are_given(streams: Streams) -> None:
    def tick(number: int) -> None:
        streams.now += 10

    streams.body(*[PING] * 50, before=tick)
    with pytest.raises(ApiTimeoutError):
        streams.read(first_event_timeout=25, include_pings=True)
    assert names(streams.received) == ["ping"] * 3


def test_after_the_first_event_nothing_but_silence_ends_the_wait(streams: Streams) -> None:
    def tick(number: int) -> None:
        streams.now += 100

    streams.body(data("a"), *[PING] * 50, END, before=tick)
    assert names(streams.read()) == ["a", "end"]
    assert streams.opened == [60.0]
    assert streams.ends[0].first_event == 100.0
    assert streams.ends[0].duration == 5200.0


def test_a_limit_between_events(streams: Streams) -> None:
    def tick(number: int) -> None:
        streams.now += 10

    streams.body(data("a"), PING, data("a"), PING, PING, PING, END, before=tick)
    with pytest.raises(ApiTimeoutError, match=r"no event for 25 s \(event_timeout\)"):
        streams.read(event_timeout=25)
    assert names(streams.received) == ["a", "a"]


def test_time_that_the_program_takes_does_not_count() -> None:
    streams = Streams("sync")
    streams.body(data("a") + data("a"), data("b"), END)
    with streams.blocking(event_timeout=5, first_event_timeout=5) as stream, stream:
        streams.now += 100
        for _ in stream:
            streams.now += 100
    assert streams.ends[0].outcome == "complete"


def test_after_a_terminal_event_the_end_is_not_waited_for_long(streams: Streams) -> None:
    def tick(number: int) -> None:
        streams.now += 2

    body = streams.body(data("a"), END, PING, data("speech"), PING, PING, PING, data("never"), before=tick)
    assert names(streams.read()) == ["a", "end", "speech"]
    assert body.given == 7
    assert streams.ends[0].outcome == "complete"


def test_the_read_time_out_of_the_body_is_the_idle_one(streams: Streams) -> None:
    seen: list[Any] = []

    def look(request: httpx.Request) -> None:
        seen.append(request.extensions["timeout"]["read"])

    streams.body(END)
    if streams.colour == "sync":
        with streams.blocking(idle_timeout=None, first_event_timeout=30) as stream, stream:
            look(stream.response.request)
    else:

        async def main() -> None:
            async with streams.asynchronous(idle_timeout=None, first_event_timeout=30) as stream, stream:
                look(stream.response.request)

        streams.run(main)
    assert (streams.opened, seen) == ([30], [None])


# Subclasses


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
    streams.body(data("a", old=1, text="a"), data("a", text="b"), last)
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


# Bytes


def test_the_undecoded_body(streams: Streams) -> None:
    body = streams.body(data("a"), b": note\n", END)
    assert streams.read_bytes() == data("a") + b": note\n" + END
    assert body.closed
    assert streams.ends[0].outcome == "complete"


def test_an_undecoded_body_that_breaks_off(streams: Streams) -> None:
    body = streams.body(data("a"), httpx.ReadError("reset"))
    with pytest.raises(StreamInterrupted):
        streams.read_bytes()
    assert streams.received == [data("a")]
    assert body.closed
    assert streams.ends[0].outcome == "failed"


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
