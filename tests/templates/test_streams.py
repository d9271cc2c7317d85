"""Event streams of the invented API: names in the ``event:`` field with a sentinel, and names in the data."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from .wire import SESSION, Wire, answer, events, part

DELTAS = (
    'event: delta\nid: 1\ndata: {"text": "Hel"}\n\n'
    "event: beat\ndata: {}\n\n"
    'event: delta\ndata: {"text": "lo"}\n\n'
    'event: novelty\ndata: {"a": 1}\n\n'
    'event: delta\ndata: {"other": 1}\n\n'
    'event: done\ndata: {"id": "t", "parts": []}\n\n'
    "data: [DONE]\n\n"
)


def test_events_named_by_the_field_are_typed(mini: Any) -> None:
    wire = Wire(events(DELTAS))
    with wire.client(mini).talk.stream(session_id=SESSION, text="x") as stream:
        found = list(stream)
    assert wire.sent["mode"] == "pieces"
    assert [type(event).__name__ for event in found] == [
        "DeltaEvent", "DeltaEvent", "UnknownEvent", "UnknownEvent", "DoneEvent",
    ]  # fmt: skip
    assert (found[0].data.text, found[0].id) == ("Hel", "1")
    assert found[2].event == "__unknown__"
    assert found[2].name == "novelty"
    assert isinstance(found[3].error, KeyError)
    assert isinstance(found[4].data, mini.Turn)


def test_keep_alives_are_events_on_request(mini: Any) -> None:
    wire = Wire(events(DELTAS))
    found = list(wire.client(mini).talk.stream(session_id=SESSION, text="x", include_pings=True))
    assert "BeatEvent" in [type(event).__name__ for event in found]


def test_the_error_event_is_raised_with_the_names_of_this_api(mini: Any) -> None:
    wire = Wire(events('event: failure\ndata: {"kind": "bad_words", "text": "No."}\n\n'))
    with pytest.raises(mini.StreamError, match="No.") as caught:
        list(wire.client(mini).talk.stream(session_id=SESSION, text="x"))
    assert caught.value.code == "bad_words"


def test_a_stream_that_stops_early_is_an_error(mini: Any) -> None:
    wire = Wire(events('event: delta\ndata: {"text": "x"}\n\n'))
    with pytest.raises(mini.StreamInterrupted):
        list(wire.client(mini).talk.stream(session_id=SESSION, text="x"))


def test_one_call_gives_both_forms(mini: Any) -> None:
    wire = Wire(events(DELTAS), answer({"id": "t", "parts": []}))
    talk = wire.client(mini).talk
    assert isinstance(talk.say(session_id=SESSION, text="x", mode="pieces"), mini.EventStream)
    assert wire.requests == []
    with talk.say(session_id=SESSION, text="x", mode="pieces") as stream:
        assert len(list(stream)) == 5
    assert talk.say(session_id=SESSION, text="x").id == "t"


def test_endpoint_modules_stream_too_and_refuse_the_other_mode(mini: Any) -> None:
    take_turn = part("api.sessions.take_turn")

    wire = Wire(events(DELTAS), answer({"id": "t", "parts": []}))
    client = wire.client(mini)
    body = mini.TurnRequest(text="x")
    assert len(list(take_turn.stream(client=client, session_id=SESSION, body=body))) == 5
    assert take_turn.sync_detailed(client=client, session_id=SESSION, body=body).parsed.id == "t"
    assert body.mode is None
    with pytest.raises(mini.InvalidRequestError, match="stream"):
        take_turn.sync(client=client, session_id=SESSION, body=mini.TurnRequest(text="x", mode="pieces"))


def test_a_stream_without_a_blocking_form(mini: Any) -> None:
    follow_log = part("api.sessions.follow_log")

    lines = 'data: {"type": "line", "line": "a"}\n\ndata: {"type": "pause"}\n\n'
    wire = Wire(events(lines), events(lines + 'data: {"type": "end"}'))
    sessions = wire.client(mini).talk.sessions
    assert [event.type for event in sessions.follow(session_id="s")] == ["line", "pause"]
    assert [event.type for event in sessions.follow(session_id="s", go_on=True)] == ["line", "pause", "end"]
    assert wire.last.headers["accept"] == "text/event-stream"
    assert not hasattr(follow_log, "sync")


def test_async_streams_do_the_same(mini: Any) -> None:
    async def run() -> None:
        wire = Wire(events(DELTAS), events(DELTAS), answer({"id": "t", "parts": []}))
        talk = wire.async_client(mini).talk
        async with talk.stream(session_id=SESSION, text="x") as stream:
            assert len([event async for event in stream]) == 5
        async with await talk.say(session_id=SESSION, text="x", mode="pieces") as stream:
            assert len([event async for event in stream]) == 5
        assert (await talk.say(session_id=SESSION, text="x")).id == "t"

    asyncio.run(run())


def test_stream_classes_of_an_overlay_are_used_and_collect(mini: Any) -> None:
    wire = Wire(events(DELTAS), events(DELTAS))
    talk = wire.client(mini).talk
    stream = talk.stream(session_id=SESSION, text="x", idle_timeout=5)
    assert isinstance(stream, mini.TurnStream)
    assert stream.result().id == "t"
    assert talk.complete(session_id=SESSION, text="x").id == "t"

    async def run() -> None:
        talk = Wire(events(DELTAS)).async_client(mini).talk
        assert (await talk.complete(session_id=SESSION, text="x")).id == "t"

    asyncio.run(run())
