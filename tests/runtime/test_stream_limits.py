"""Limits in time, with a clock that stands still unless told."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from templates.runtime.errors import ApiTimeoutError
from templates.runtime.operation import StreamSpec
from templates.runtime.stream_base import StreamState

from .client_support import ORDER
from .stream_support import END, PING, Streams, data, names, streams, unopened

__all__ = ["streams"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|tests):ResourceWarning")


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

    body = streams.body(data("a"), PING, data("a"), PING, PING, PING, END, before=tick)
    with pytest.raises(ApiTimeoutError, match=r"no event for 25 s \(event_timeout\)"):
        streams.read(event_timeout=25)
    assert names(streams.received) == ["a", "a"]
    assert body.given == 6  # an event puts the limit off, whichever event it is


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


@pytest.mark.parametrize("idle", [None, 200])
def test_the_read_time_out_of_the_body_is_the_idle_one(streams: Streams, idle: float | None) -> None:
    seen: list[Any] = []

    def look(request: httpx.Request) -> None:
        seen.append(request.extensions["timeout"]["read"])

    streams.body(END)
    if streams.colour == "sync":
        with streams.blocking(idle_timeout=idle, first_event_timeout=30) as stream, stream:
            look(stream.response.request)
    else:

        async def main() -> None:
            async with streams.asynchronous(idle_timeout=idle, first_event_timeout=30) as stream, stream:
                look(stream.response.request)

        streams.run(main)
    assert (streams.opened, seen) == ([30], [idle])


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_waiting_for_the_head_counts_to_the_limits_of_the_stream(colour: str) -> None:
    error = unopened(colour, httpx.ReadTimeout("slow"), hint="ask in blocking mode", first_event_timeout=7)
    assert error.message.startswith("no event within 7 s of the stream's start (first_event_timeout)")
    assert error.message.endswith("; ask in blocking mode")
    assert isinstance(error.__cause__, httpx.ReadTimeout)
    assert error.request is not None
    assert (error.attempts, error.operation) == (1, "placeOrder")
    assert "no byte of the stream for 3 s (idle_timeout)" in str(
        unopened(colour, httpx.ReadTimeout("slow"), first_event_timeout=7, idle_timeout=3)
    )


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_other_limits_of_opening_keep_their_words(colour: str) -> None:
    error = unopened(colour, httpx.ConnectTimeout("slow"), first_event_timeout=7)
    assert error.message == "timed out connecting to shop.example: slow"


def test_a_limit_that_passes_as_its_event_comes_is_told_as_that_limit() -> None:
    # The timer of a blocking read may cut the connection in the very moment that the event arrives.
    state: StreamState[Any] = StreamState(
        operation=ORDER,
        spec=StreamSpec(decode=lambda d: d, terminal=frozenset({"done"})),
        args={},
        stream_options={"first_event_timeout": 7},
        on_end=None,
        clock=lambda: 0.0,
        progress=lambda: {},
    )
    assert state.resolve(b'{"event": "tick"}') == {"event": "tick"}
    with pytest.raises(ApiTimeoutError, match=r"within 7 s of .*first_event_timeout"):
        state.expired()
