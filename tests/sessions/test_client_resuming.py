"""What the client does when it has lost a stream, against answers that are made up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from session_client import AsyncSessionClient, SessionClient, StreamError, StreamInterrupted, user_message
from session_gateway.wire import encode_event, frame

EVENTS: list[tuple[str, dict[str, Any]]] = [
    ("interaction", {"started": True, "id": "i1"}),
    ("completion", {"running": True, "stop_reason": None}),
    ("text_delta", {"content": "a", "format": "markdown"}),
    ("text_delta", {"content": "b", "format": "markdown"}),
    ("completion", {"running": False, "stop_reason": "stop", "input_tokens": 1, "output_tokens": 2}),
    ("interaction", {"started": False, "id": "i1"}),
]
FRAMES = [
    frame(f"i1:{number}", kind, encode_event("s", f"i1:{number}", kind, members))
    for number, (kind, members) in enumerate(EVENTS, 1)
]
HEADERS = {"content-type": "text/event-stream", "interaction-id": "i1"}
Handler = Callable[[httpx.Request], httpx.Response]


def part(begin: int, end: int, more: bytes = b"") -> httpx.Response:
    """An answer with the events between two numbers, and perhaps half of another."""
    return httpx.Response(200, headers=HEADERS, content=b"".join(FRAMES[begin:end]) + more)


class Script:
    """Answers to be given in their order; keeps what was asked."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, str | None]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append((request.method, request.headers.get("last-event-id")))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def read(script: Script, colour: str) -> tuple[list[str], str]:
    """The ids of the events that a program gets, and the text."""

    async def wait() -> tuple[list[str], str]:
        transport = httpx.MockTransport(script)
        async with httpx.AsyncClient(transport=transport) as http:
            client = AsyncSessionClient("http://gateway.test", http_client=http, max_retries=0)
            async with client.chat.stream(session_id="s", message=user_message("x"), resume=True) as stream:
                return [event.to_dict()["event_id"] async for event in stream], stream.text

    if colour == "async":
        return asyncio.run(wait())
    with httpx.Client(transport=httpx.MockTransport(script)) as http:
        client = SessionClient("http://gateway.test", http_client=http, max_retries=0)
        with client.chat.stream(session_id="s", message=user_message("x"), resume=True) as stream:
            return [event.to_dict()["event_id"] for event in stream], stream.text


both = pytest.mark.parametrize("colour", ["sync", "async"])
ALL = [f"i1:{number}" for number in range(1, 7)]


@both
def test_it_asks_for_what_is_behind_the_last_event(colour: str) -> None:
    script = Script(part(0, 3, FRAMES[3][:20]), part(3, 6))
    assert read(script, colour) == (ALL, "ab")
    assert script.asked == [("POST", None), ("GET", "i1:3")]


@both
def test_what_comes_again_is_told_once(colour: str) -> None:
    assert read(Script(part(0, 4), part(0, 6)), colour) == (ALL, "ab")


@both
def test_a_stream_that_broke_before_its_first_event_is_known_by_its_header(colour: str) -> None:
    script = Script(part(0, 0), part(0, 6))
    assert read(script, colour) == (ALL, "ab")
    assert script.asked[1] == ("GET", "i1:0")


@both
def test_a_gateway_that_starts_anew_is_waited_for(colour: str) -> None:
    script = Script(part(0, 2), httpx.ConnectError("away"), httpx.Response(503), part(2, 6))
    assert read(script, colour) == (ALL, "ab")
    assert len(script.asked) == 4


@both
@pytest.mark.parametrize("status", [401, 404, 410])
def test_a_refusal_is_the_end(colour: str, status: int) -> None:
    script = Script(part(0, 3), httpx.Response(status))
    with pytest.raises(StreamInterrupted) as broken:
        read(script, colour)
    assert broken.value.partial_text == "a"
    assert len(script.asked) == 2


def attach(script: Script, colour: str, *, resume: bool) -> tuple[list[str], str, str | None]:
    """The ids of the events behind the last one, the text, and the interaction named by the head."""

    async def wait() -> tuple[list[str], str, str | None]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(script)) as http:
            client = AsyncSessionClient("http://gateway.test", http_client=http, max_retries=0)
            async with client.chat.attach(session_id="s", last_event_id="i1:6", resume=resume) as stream:
                found = [event.to_dict()["event_id"] async for event in stream]
                return found, stream.text, stream.response.headers.get("interaction-id")

    if colour == "async":
        return asyncio.run(wait())
    with httpx.Client(transport=httpx.MockTransport(script)) as http:
        client = SessionClient("http://gateway.test", http_client=http, max_retries=0)
        with client.chat.attach(session_id="s", last_event_id="i1:6", resume=resume) as stream:
            found = [event.to_dict()["event_id"] for event in stream]
            return found, stream.text, stream.response.headers.get("interaction-id")


@both
@pytest.mark.parametrize("resume", [True, False])
def test_who_has_everything_is_at_the_end(colour: str, resume: bool) -> None:
    script = Script(httpx.Response(204, headers={"interaction-id": "i1"}))
    assert attach(script, colour, resume=resume) == ([], "", "i1")
    assert script.asked == [("GET", "i1:6")]


@both
def test_a_stream_of_no_events_with_another_status_is_broken(colour: str) -> None:
    with pytest.raises(StreamInterrupted):
        attach(Script(part(0, 0)), colour, resume=False)


@both
def test_an_answer_without_an_end_behind_which_nothing_comes_is_broken_at_once(colour: str) -> None:
    script = Script(part(0, 3), httpx.Response(204))
    with pytest.raises(StreamInterrupted) as broken:
        read(script, colour)
    assert broken.value.partial_text == "a"
    assert script.asked == [("POST", None), ("GET", "i1:3")]


@both
def test_a_message_is_not_answered_with_nothing(colour: str) -> None:
    with pytest.raises(StreamInterrupted):
        read(Script(httpx.Response(204)), colour)


@both
def test_the_end_of_the_completion_is_not_the_end_of_the_stream(colour: str) -> None:
    assert read(Script(part(0, 5), part(5, 6)), colour) == (ALL, "ab")


def test_an_error_event_ends_a_stream_with_its_code() -> None:
    told = encode_event("s", "i1:4", "error", {"error_code": "UPSTREAM_ERROR", "message": "no", "params": {}})
    script = Script(part(0, 3, frame("i1:4", "error", told)))
    with pytest.raises(StreamError) as failed:
        read(script, "sync")
    assert (failed.value.code, failed.value.message, failed.value.partial_text) == ("UPSTREAM_ERROR", "no", "a")
    assert len(script.asked) == 1
