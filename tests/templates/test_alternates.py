"""One method in front of two operations: an argument more chooses the second, in every form and both colours."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest

from .wire import SESSION, Wire, answer, events

TURN: dict[str, Any] = {"id": "t", "parts": []}
DONE = 'event: done\ndata: {"id": "t", "parts": []}\n\ndata: [DONE]\n\n'
FIRST = f"/api/sessions/{SESSION}/turns"
SECOND = f"/api/sessions/{SESSION}/rooms/blue%2Fgreen/turns"
WHERE = [pytest.param({}, FIRST, id="without"), pytest.param({"room": "blue/green"}, SECOND, id="with")]


def path(wire: Wire) -> str:
    """Path of the newest request as it was sent."""
    return wire.last.url.raw_path.decode()


@pytest.mark.parametrize(("more", "expected"), WHERE)
def test_blocking_calls(mini: Any, more: dict[str, str], expected: str) -> None:
    wire = Wire(answer(TURN), answer(TURN))
    client = wire.client(mini)

    assert client.talk.say(session_id=SESSION, text="x", **more).id == "t"
    assert path(wire) == expected
    assert wire.sent == {"text": "x", "workspace": "w", "extra": {}, "mode": "whole"}
    assert client.with_response.talk.say(session_id=SESSION, text="x", **more).parsed.id == "t"
    assert path(wire) == expected


@pytest.mark.parametrize(("more", "expected"), WHERE)
def test_streaming_calls(mini: Any, more: dict[str, str], expected: str) -> None:
    wire = Wire(events(DONE), events(DONE), events(DONE))
    talk = wire.client(mini).talk

    assert [event.event for event in talk.stream(session_id=SESSION, text="x", **more)] == ["done"]
    assert path(wire) == expected
    assert wire.sent["mode"] == "pieces"
    assert [event.event for event in talk.say(session_id=SESSION, text="x", mode="pieces", **more)] == ["done"]
    assert path(wire) == expected
    assert talk.complete(session_id=SESSION, text="x", **more).id == "t"
    assert path(wire) == expected


@pytest.mark.parametrize(("more", "expected"), WHERE)
def test_async_calls(mini: Any, more: dict[str, str], expected: str) -> None:
    async def run() -> list[str]:
        wire = Wire(answer(TURN), answer(TURN), events(DONE), events(DONE), events(DONE))
        client = wire.async_client(mini)
        talk = client.talk
        await talk.say(session_id=SESSION, text="x", **more)
        await client.with_response.talk.say(session_id=SESSION, text="x", **more)
        async with await talk.say(session_id=SESSION, text="x", mode="pieces", **more) as stream:
            assert [event.event async for event in stream] == ["done"]
        assert [event.event async for event in talk.stream(session_id=SESSION, text="x", **more)] == ["done"]
        await talk.complete(session_id=SESSION, text="x", **more)
        return [request.url.raw_path.decode() for request in wire.requests]

    assert asyncio.run(run()) == [expected] * 5


def test_calls_that_never_stream(mini: Any) -> None:
    wire = Wire(answer([]), answer([{"width": 2}]), answer([]))
    client = wire.client(mini)

    client.store.shelves()
    assert path(wire) == "/api/shelves"
    assert client.store.shelves(wall=3)[0].width == 2
    assert path(wire) == "/api/walls/3/shelves"
    client.with_response.store.shelves(wall=4)
    assert path(wire) == "/api/walls/4/shelves"


def test_limits_of_the_argument_and_of_the_body_hold(mini: Any) -> None:
    wire = Wire()
    client = wire.client(mini)

    for refused in ({"room": ""}, {"room": "blue", "text": ""}):
        with pytest.raises(mini.InvalidRequestError):
            client.talk.say(**{"session_id": SESSION, "text": "x", **refused})
    with pytest.raises(mini.InvalidRequestError, match="wall: must be at least 1, is 0"):
        client.store.shelves(wall=0)
    assert wire.requests == []


def test_the_docstring_names_both_calls_and_the_errors_of_both(mini: Any) -> None:
    text = " ".join((inspect.getdoc(mini.ServiceClient(token="t").talk.say) or "").split())

    assert "``POST /sessions/{session_id}/turns``" in text
    assert "With it the call is ``POST /sessions/{session_id}/rooms/{room}/turns``." in text
    assert "NotFoundError: 404: ``no_session``, ``no_room``." in text
