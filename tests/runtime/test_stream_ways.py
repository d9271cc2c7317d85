"""What a stream decides by itself: what is its end, its error, its id, and what nobody needs to hear."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from templates.runtime.async_streams import AsyncEventStream
from templates.runtime.errors import DecodeError, InvalidRequestError, StreamError, StreamInterrupted
from templates.runtime.events import EventDecoder, UnknownEvent
from templates.runtime.operation import Operation, StreamSpec
from templates.runtime.stream_base import StreamState
from templates.runtime.streams import EventStream
from templates.runtime.types import RequestOptions

from .client_support import ORDER, STREAM, Api, FakeTime, Server, event_stream
from .stream_support import END, OP, PING, SPEC, Streams, data, names, streams, strict

__all__ = ["streams"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|tests):ResourceWarning")


class Resumable(EventStream[Any]):
    EXTRAS = frozenset({"resume"})


class AsyncResumable(AsyncEventStream[Any]):
    EXTRAS = frozenset({"resume"})


def test_a_pause_ends_a_stream_that_knows_no_way_to_go_on(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, terminal=SPEC.terminal, pausing=frozenset({"paused"}))
    streams.args = {"go_on": True}
    streams.body(data("paused"))
    assert names(streams.read()) == ["paused"]


def test_only_the_pausing_argument_goes_on_over_pauses(streams: Streams) -> None:
    streams.args = {"go_on": False, "other": True}
    streams.body(data("paused"))
    assert names(streams.read()) == ["paused"]


def test_an_answer_without_content_is_a_whole_stream_where_the_operation_may_be_empty(api: Api, server: Server) -> None:
    watch: Operation[Any] = Operation(id="watch", method="GET", path="/w", decode=lambda d: d, empty=True)
    server.play(httpx.Response(204, headers={"content-type": "text/event-stream"}))
    assert list(api.blocking().stream(watch, STREAM, {})) == []


def test_an_answer_with_content_needs_its_end_even_where_the_operation_may_be_empty(api: Api, server: Server) -> None:
    watch: Operation[Any] = Operation(id="watch", method="GET", path="/w", decode=lambda d: d, empty=True)
    server.play(event_stream(data("tick")))
    with pytest.raises(StreamInterrupted):
        list(api.blocking().stream(watch, STREAM, {}))


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_stream_knows_what_it_was_made_of(colour: str) -> None:
    api = Api(colour, Server(), FakeTime())
    client = api.blocking() if colour == "sync" else api.asynchronous()
    args, options = {"shop_id": "s1", "text": "tea"}, RequestOptions(max_retries=0)
    stream: Any = client.stream(ORDER, STREAM, args, options, idle_timeout=5)
    assert (stream.client, stream.operation, stream.spec) == (client, ORDER, STREAM)
    assert (stream.args, stream.options, stream.stream_options["idle_timeout"]) == (args, options, 5)


def test_only_streams_that_can_be_resumed_take_that_option(streams: Streams) -> None:
    with pytest.raises(InvalidRequestError, match="is not possible for this stream"):
        streams.read(resume=True)
    streams.sync_class, streams.async_class = Resumable, AsyncResumable
    streams.body(END)
    assert names(streams.read(resume=True)) == ["end"]


def test_before_the_first_event_there_is_no_id() -> None:
    with Streams("sync").blocking() as stream:
        assert stream.last_event_id == ""


def test_a_stream_that_is_closed_while_it_breaks_has_nothing_to_say() -> None:
    streams = Streams("sync")
    with streams.blocking() as stream:

        def close(number: int) -> None:
            if number == 1:
                stream.close()

        streams.body(data("a"), httpx.ReadError("reset"), before=close)
        assert names(list(stream)) == ["a"]
    assert [(end.outcome, end.error) for end in streams.ends] == [("closed", None)]


def test_a_stream_that_is_closed_while_it_ends_has_nothing_to_say() -> None:
    streams = Streams("sync")
    with streams.blocking() as stream:

        def close(number: int) -> None:
            if number == 1:
                stream.close()

        streams.body(data("a"), b": the end\n\n", before=close)
        assert names(list(stream)) == ["a"]
    assert [(end.outcome, end.error) for end in streams.ends] == [("closed", None)]


def test_the_first_event_is_no_keep_alive_and_stays_the_first(streams: Streams) -> None:
    def tick(number: int) -> None:
        streams.now += 10

    streams.body(PING, data("a"), data("b"), END, before=tick)
    streams.read()
    assert (streams.ends[0].first_event, streams.ends[0].duration, streams.ends[0].events) == (20.0, 40.0, 3)


def test_what_is_no_text_in_the_encoding_is_replaced(streams: Streams) -> None:
    streams.body(b'data: {"event": "a", "text": "\xff"} \n\n', END)
    assert streams.read()[0] == {"event": "a", "text": "\ufffd"}


def test_events_that_differ_in_nothing_but_their_name_keep_the_id_of_the_stream() -> None:
    streams = Streams("sync")
    streams.body(b"id: 7\n" + data("a"), data("b"), data("c"), END)
    with streams.blocking() as stream:
        assert [(event["event"], stream.last_event_id) for event in stream] == [
            ("a", "7"), ("b", "7"), ("c", "7"), ("end", "7")
        ]  # fmt: skip


def test_an_error_event_that_differs_from_others_in_nothing_but_its_name(streams: Streams) -> None:
    streams.body(*[data(name, message="no tea") for name in ("a", "b", "error")])
    with pytest.raises(StreamError, match="no tea") as caught:
        streams.read()
    assert caught.value.event == {"event": "error", "message": "no tea"}


def test_keep_alives_have_the_name_that_the_api_gives_them(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, terminal=SPEC.terminal, ping="beat")
    streams.body(b"event: beat\n\n", data("ping"), END)
    assert names(streams.read(include_pings=True)) == ["beat", "ping", "end"]


def test_an_event_that_cannot_be_decoded_has_the_name_that_the_api_gives_it(streams: Streams) -> None:
    def refuse(d: Any) -> Any:
        raise ZeroDivisionError

    streams.spec = StreamSpec(decode=refuse, property="kind", terminal=frozenset({"end"}))
    streams.body(b'data: {"kind": "a", "event": "b"}\n\n', b'data: {"kind": "end"}\n\n')
    assert [event.name for event in streams.read()] == ["a", "end"]


def test_why_an_event_is_unknown_that_is_no_object(streams: Streams) -> None:
    streams.body(b"data: [1]\n\n", END)
    unknown, _ = streams.read()
    assert isinstance(unknown, UnknownEvent)
    assert str(unknown.error) == "the data is no JSON object"


def state_of(spec: StreamSpec[Any]) -> StreamState[Any]:
    """What is known of a stream that has not been opened."""
    return StreamState(
        operation=OP, spec=spec, args={}, stream_options={}, on_end=None, clock=lambda: 0.0, progress=lambda: {}
    )


def test_names_that_were_met_before_take_the_short_way() -> None:
    def direct(d: Any) -> Any:
        return d

    union = EventDecoder("event", {"a": direct})
    for spec, found in (
        (StreamSpec[Any](decode=union), {"a": direct, "b": union}),
        (StreamSpec[Any](decode=direct), {"a": direct, "b": direct}),
        (StreamSpec[Any](decode=union, property="kind"), {}),
    ):
        state = state_of(spec)
        for name in ("a", "b", None):
            state.resolve({"event": name})
        assert state.decoders == found


def test_two_hundred_names_take_the_short_way() -> None:
    state = state_of(SPEC)
    for number in range(300):
        state.resolve({"event": f"n{number}"})
    assert len(state.decoders) == 200


def test_a_stream_that_ends_without_an_event_for_it_has_no_last_one(streams: Streams) -> None:
    streams.body(data("a"))
    with pytest.raises(StreamInterrupted):
        streams.read()
    assert streams.ends[0].last is None


def test_an_unfinished_event_of_the_largest_size_is_left_out_and_no_error(streams: Streams) -> None:
    streams.body(END, b"data: " + b"1" * 54)
    assert names(streams.read(max_event_bytes=60)) == ["end"]


def test_an_event_is_bounded_unless_told() -> None:
    streams = Streams("sync")
    streams.body(data("a", text="x" * 16 * 1024 * 1024))
    with pytest.raises(DecodeError, match=r"limit of 16777216 bytes \(max_event_bytes\)"):
        streams.read()


@pytest.mark.parametrize("limit", ["max_event_bytes", "max_stream_bytes"])
def test_sizes_of_a_stream_are_bytes(streams: Streams, limit: str) -> None:
    options: Any = {limit: 0}
    with pytest.raises(InvalidRequestError) as caught:
        streams.read(**options)
    assert (caught.value.field, caught.value.value) == (limit, 0)
    assert streams.opened == []
