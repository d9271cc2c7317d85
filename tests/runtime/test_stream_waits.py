"""Which limit a stream waits for, to the second, and the words in which it says that one has passed."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from typing_extensions import Unpack

from templates.runtime.errors import ApiTimeoutError, InvalidRequestError
from templates.runtime.meta import MetaPlace
from templates.runtime.operation import StreamSpec
from templates.runtime.stream_limits import StreamLimits
from templates.runtime.types import StreamOptions

from .client_support import CONFIG, Api, Pieces, Server, event_stream
from .stream_support import END, OP, PING, SPEC, Streams, data, streams, strict, unopened

__all__ = ["streams"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|tests):ResourceWarning")

HINT = "the same call in blocking mode names the fault"


def late(streams: Streams, *pieces: bytes, **limits: Any) -> tuple[str, int]:
    """What a stream raises whose pieces take 10 seconds each, and how many of them it waited for."""

    def tick(number: int) -> None:
        streams.now += 10

    body = streams.body(*pieces, before=tick)
    with pytest.raises(ApiTimeoutError) as caught:
        streams.read(**limits)
    assert caught.value.operation == "watch"
    return caught.value.message, body.given


def test_a_limit_has_passed_at_its_very_moment(streams: Streams) -> None:
    assert late(streams, *[PING] * 5, first_event_timeout=20) == (
        f"no event within 20 s of the stream's start (first_event_timeout), only keep-alives; {HINT}", 2
    )  # fmt: skip
    assert late(streams, data("a"), *[PING] * 5, event_timeout=20) == ("no event for 20 s (event_timeout)", 3)
    assert late(streams, *[data("a")] * 5, total_timeout=20) == (
        "the stream is not complete after 20 s (total_timeout)", 2
    )  # fmt: skip


def test_two_minutes_for_the_first_event_unless_told(streams: Streams) -> None:
    assert late(streams, *[PING] * 20) == (
        f"no event within 120 s of the stream's start (first_event_timeout), only keep-alives; {HINT}", 12
    )  # fmt: skip


def test_no_hint_and_no_keep_alives_are_not_mentioned(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, terminal=SPEC.terminal)
    assert late(streams, *[b": note\n\n"] * 5, first_event_timeout=20) == (
        "no event within 20 s of the stream's start (first_event_timeout)", 2
    )  # fmt: skip


def test_limits_may_be_switched_off(streams: Streams) -> None:
    def tick(number: int) -> None:
        streams.now += 100

    streams.body(*[PING] * 5, END, before=tick)
    assert streams.read(first_event_timeout=None, idle_timeout=None) == [{"event": "end"}]
    assert streams.opened == [None]


def test_a_transport_with_a_limit_of_its_own(streams: Streams) -> None:
    streams.body(data("a"), httpx.ReadTimeout("quiet"))
    with pytest.raises(ApiTimeoutError) as caught:
        streams.read(idle_timeout=None)
    assert caught.value.message == "the connection timed out by itself (idle_timeout is off)"


def test_the_whole_stream_has_to_be_seconds() -> None:
    with pytest.raises(InvalidRequestError, match="total_timeout: must be seconds"):
        watching(total_timeout=0)


def watching(now: list[float] | None = None, **options: Unpack[StreamOptions]) -> StreamLimits[Any]:
    """The limits of a stream whose request has been sent, 50 seconds for the first event unless told."""
    options.setdefault("first_event_timeout", 50)
    time = now or [1000.0]
    limits: StreamLimits[Any] = StreamLimits(operation=OP, spec=SPEC, stream_options=options, clock=lambda: time[0])
    limits.opening()
    return limits


def test_a_read_ends_by_the_limit_that_passes_first() -> None:
    assert watching().seconds_left() == 50
    assert watching(total_timeout=40).seconds_left() == 40
    assert watching(total_timeout=90).seconds_left() == 50
    assert watching(idle_timeout=None).seconds_left() == 50


def test_a_read_that_the_idle_limit_ends_needs_no_other() -> None:
    assert watching(idle_timeout=50).seconds_left() is None
    assert watching(idle_timeout=7).seconds_left() is None
    assert watching(idle_timeout=None, first_event_timeout=None).seconds_left() is None


def test_the_wait_gets_shorter_while_nothing_but_keep_alives_come() -> None:
    now = [1000.0]
    limits = watching(now)
    assert limits.seconds_left() == 50
    now[0] = 1030.0
    assert limits.seconds_left() == 20


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_the_shortest_limit_is_the_one_that_an_unanswered_request_names(colour: str) -> None:
    first = "no event within 7 s of the stream's start (first_event_timeout)"
    total = "the stream is not complete after 7 s (total_timeout)"
    idle = "no byte of the stream for 7 s (idle_timeout)"
    cases: list[tuple[StreamOptions, str]] = [
        ({"first_event_timeout": 7}, first),
        ({"first_event_timeout": 7, "idle_timeout": 7}, first),
        ({"first_event_timeout": 7, "idle_timeout": None}, first),
        ({"first_event_timeout": 7, "total_timeout": 8}, first),
        ({"first_event_timeout": 7, "total_timeout": 7}, total),
        ({"total_timeout": 7}, total),
        ({"total_timeout": 7, "idle_timeout": None, "first_event_timeout": None}, total),
        ({"total_timeout": 8, "idle_timeout": 7}, idle),
        ({"idle_timeout": 7}, idle),
        ({"idle_timeout": 7, "first_event_timeout": None}, idle),
    ]
    for limits, message in cases:
        assert unopened(colour, httpx.ReadTimeout("slow"), **limits).message == message


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_without_limits_it_is_the_time_out_of_the_transport(colour: str) -> None:
    message = unopened(colour, httpx.ReadTimeout("slow"), idle_timeout=None, first_event_timeout=None).message
    assert "slow" in message and "shop.example" in message


def test_a_limit_says_which_answer_it_ended(api: Api, server: Server) -> None:
    api.config = CONFIG._replace(meta={"trace": MetaPlace("X-Trace")})

    def silent(request: httpx.Request) -> httpx.Response:
        headers = {**event_stream().headers, "x-trace": "t-1"}
        return httpx.Response(200, headers=headers, stream=Pieces(data("tick"), httpx.ReadTimeout("quiet")))

    server.play(silent)
    with pytest.raises(ApiTimeoutError) as caught:
        api.events()
    assert caught.value.meta == {"trace": "t-1"}
