"""What streams make of the bytes of an answer: events, errors and ends. The same with and without event loops."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from templates.runtime.errors import ApiTimeoutError, DecodeError, InvalidRequestError, StreamError, StreamInterrupted
from templates.runtime.events import EventDecoder, UnknownEvent
from templates.runtime.operation import StreamSpec

from .stream_support import END, PING, SPEC, Streams, data, names, streams, strict

__all__ = ["streams"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|tests):ResourceWarning")


def test_events_in_order_and_a_complete_end(streams: Streams) -> None:
    body = streams.body(data("a", n=1) + data("b"), data("c"), END)
    assert streams.read() == [{"event": "a", "n": 1}, {"event": "b"}, {"event": "c"}, {"event": "end"}]
    (end,) = streams.ends
    assert (end.operation, end.outcome, end.events, end.error) == ("watch", "complete", 4, None)
    assert end.last == {"event": "end"}
    assert end.response is not None and end.response.status_code == 200
    assert body.closed


@given(st.lists(st.integers(0, 400), max_size=10))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
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
            assert [stream.closed] == [False]
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
        assert [stream.closed] == [False]
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
    assert (end.outcome, end.response, end.first_event, end.error) == ("failed", None, None, streams.fault)


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


@pytest.mark.parametrize(
    ("event", "code", "message"),
    [
        (data("gone_wrong", error="no such page"), None, "no such page"),
        (data("error", code="c", message="no such file"), "c", "no such file"),
        (data("error", error=5), None, "{'event': 'error', 'error': 5}"),
    ],
)
def test_an_api_may_have_more_than_one_error_event(
    streams: Streams, event: bytes, code: str | None, message: str
) -> None:
    streams.spec = StreamSpec(decode=strict, error=frozenset({"gone_wrong", "error"}), message="error")
    streams.body(data("a") + event)
    with pytest.raises(StreamError) as caught:
        streams.read()
    assert names(streams.received) == ["a"]
    assert (caught.value.code, caught.value.message) == (code, message)


@pytest.mark.parametrize("limit", ["idle_timeout", "first_event_timeout", "event_timeout"])
def test_limits_of_a_stream_are_seconds(streams: Streams, limit: str) -> None:
    options: Any = {limit: -1}
    with pytest.raises(InvalidRequestError, match=f"{limit}: must be seconds"):
        streams.read(**options)
    assert streams.opened == []


def test_an_api_without_terminal_events_ends_with_its_bytes(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, error=frozenset(), ping=None)
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
