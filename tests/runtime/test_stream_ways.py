"""What a stream decides by itself: what is its end, its error, its id, and what nobody needs to hear."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from templates.runtime.async_streams import AsyncEventStream
from templates.runtime.errors import InvalidRequestError
from templates.runtime.operation import Operation, StreamSpec
from templates.runtime.streams import EventStream
from templates.runtime.types import RequestOptions

from .client_support import ORDER, STREAM, Api, FakeTime, Server
from .stream_support import END, PING, SPEC, Streams, data, names, streams, strict

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
