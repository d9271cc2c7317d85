"""Conversations: user and id travel along, from the first answer or the first event on."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from dify_client import InputFile, InvalidRequestError

from .colours import Colour, Scripted
from .events import CONVERSATION, MESSAGE, message, message_end, stream


def answer(conversation: str = CONVERSATION) -> httpx.Response:
    body = {"event": "message", "task_id": "t", "id": MESSAGE, "message_id": MESSAGE, "mode": "chat", "answer": "a"}
    return httpx.Response(200, json={**body, "conversation_id": conversation, "metadata": {}, "created_at": 1})


def sent(server: Scripted) -> list[dict[str, Any]]:
    return [json.loads(request.content) for request in server.requests]


def test_the_second_turn_goes_on_with_the_first(colour: Colour) -> None:
    server = Scripted(answer(), answer())
    talk = colour.client(server).conversation(user="bob", inputs={"tone": "dry"})

    before = talk.conversation_id
    assert colour.wait(talk.send("one")).answer == "a"
    colour.wait(talk.send("two", inputs={"tone": "warm"}))

    assert (before, talk.conversation_id) == (None, CONVERSATION)
    first, second = sent(server)
    assert (first["user"], first["inputs"], "conversation_id" in first) == ("bob", {"tone": "dry"}, False)
    assert (second["inputs"], second["conversation_id"]) == ({"tone": "warm"}, CONVERSATION)


def test_a_stream_that_breaks_off_has_told_the_conversation(colour: Colour) -> None:
    server = Scripted(stream(message("a")), answer())
    talk = colour.client(server).conversation()
    colour.within(talk.stream("one"), colour.next)
    colour.wait(talk.send("two"))

    assert [body.get("conversation_id") for body in sent(server)] == [None, CONVERSATION]
    assert [body["user"] for body in sent(server)] == ["u", "u"]


def test_complete_streams_underneath(colour: Colour) -> None:
    server = Scripted(stream(message("a"), message_end()))
    talk = colour.client(server).conversation(conversation_id=CONVERSATION)
    file = InputFile.from_url("http://x.test/cat.png")

    assert colour.wait(talk.complete("one", files=[file], idle_timeout=9.0)).answer == "a"
    assert sent(server)[0]["files"] == [
        {"type": "image", "transfer_method": "remote_url", "url": "http://x.test/cat.png"}
    ]
    assert sent(server)[0]["conversation_id"] == CONVERSATION


def test_messages_rename_and_delete(colour: Colour) -> None:
    item: dict[str, Any] = {"id": CONVERSATION, "name": "N", "inputs": {}, "status": "normal"}
    page: dict[str, Any] = {"data": [], "has_more": False, "limit": 20}
    server = Scripted(
        httpx.Response(200, json=page),
        httpx.Response(200, json=item),
        httpx.Response(200, json=item),
        httpx.Response(204),
    )
    talk = colour.client(server).conversation(conversation_id=CONVERSATION, user="bob")

    assert colour.items(talk.messages(limit=5)) == []
    assert colour.wait(talk.rename("N")).name == "N"
    colour.wait(talk.rename())
    colour.wait(talk.delete())

    path = f"/conversations/{CONVERSATION}"
    assert server.paths == ["GET /messages", *[f"POST {path}/name"] * 2, f"DELETE {path}"]
    assert dict(server.requests[0].url.params) == {"conversation_id": CONVERSATION, "user": "bob", "limit": "5"}
    assert [json.loads(server.requests[n].content) for n in (1, 2, 3)] == [
        {"name": "N", "user": "bob"},
        {"auto_generate": True, "user": "bob"},
        {"user": "bob"},
    ]
    assert talk.conversation_id is None


@pytest.mark.parametrize("call", ["messages", "rename", "delete"])
def test_nothing_but_a_question_can_come_first(colour: Colour, call: str) -> None:
    talk = colour.client(Scripted()).conversation()

    with pytest.raises(InvalidRequestError, match="send a message first"):
        colour.wait(getattr(talk, call)())


def test_it_shows_who_talks_about_what(colour: Colour) -> None:
    shown = repr(colour.client(Scripted()).conversation(user="bob", conversation_id=CONVERSATION))

    assert shown.endswith(f"Conversation(user='bob', conversation_id='{CONVERSATION}')")
