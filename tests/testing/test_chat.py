"""Chat, agent and completion apps of the local server, with the client in both colours."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from dify_client import BadRequestError, DifyClient, NotFoundError, StreamError
from dify_client.testing import LocalDify

from .conftest import Start


def names(events: Any) -> list[str]:
    """Names of events, repetitions of one in a row once."""
    found: list[str] = []
    for event in events:
        if not found or found[-1] != event.event:
            found.append(event.event)
    return found


def test_send(client: DifyClient) -> None:
    answer = client.chat.send(query="Hello, you")
    assert answer.answer == "You said: Hello, you"
    assert answer.mode == "chat"
    assert answer.metadata.usage is not None
    assert answer.metadata.usage.total_tokens == 6


def test_send_async(local: LocalDify) -> None:
    async def run() -> str:
        async with local.async_client() as client:
            return (await client.chat.send(query="Hello")).answer

    assert asyncio.run(run()) == "You said: Hello"


def test_stream(client: DifyClient) -> None:
    with client.chat.stream(query="one two") as stream:
        events = list(stream)
    assert names(events) == ["message", "message_end"]
    assert [getattr(event, "answer", None) for event in events[:-1]] == ["You ", "said: ", "one ", "two", ""]
    assert stream.text == "You said: one two"


def test_stream_async(local: LocalDify) -> None:
    async def run() -> tuple[list[str], str]:
        async with local.async_client() as client, client.chat.stream(query="one two") as stream:
            events = [event async for event in stream]
            return names(events), stream.text

    assert asyncio.run(run()) == (["message", "message_end"], "You said: one two")


def test_a_conversation_goes_on(client: DifyClient) -> None:
    first = client.chat.send(query="first")
    second = client.chat.send(query="second", conversation_id=first.conversation_id)
    assert second.conversation_id == first.conversation_id
    history = client.chat.conversations.messages(conversation_id=first.conversation_id)
    assert [message.query for message in history.data] == ["first", "second"]
    with pytest.raises(NotFoundError, match="Conversation Not Exists"):
        client.chat.send(query="x", conversation_id="00000000-0000-4000-8000-000000000000")


def test_suggestions_and_turning_them_off(start: Start) -> None:
    reply = {"text": "Yes.", "suggested": ["And then?"]}
    server = start({"apps": {"chat": {"replies": [reply]}, "mute": {"mode": "chat", "suggest_after_answer": False}}})
    client = server.client()
    message_id = client.chat.send(query="x").message_id
    assert client.chat.suggested(message_id=message_id).data == ["And then?"]
    with pytest.raises(NotFoundError):
        client.chat.suggested(message_id="00000000-0000-4000-8000-000000000000")
    mute = server.client("mute")
    with pytest.raises(BadRequestError, match="Suggested Questions Is Disabled"):
        mute.chat.suggested(message_id=mute.chat.send(query="x").message_id)


def test_stop(start: Start) -> None:
    """A stopped answer ends; what was said until then is kept."""
    client = start({"apps": {"chat": {"replies": [{"text": "never " * 100, "delay": 0.05}]}}}).client()
    with client.chat.stream(query="x") as stream:
        next(iter(stream))
        stream.stop()
        rest = list(stream)
    assert rest[-1].event == "message_end"
    assert len(rest) < 90
    assert stream.conversation_id is not None
    history = client.chat.conversations.messages(conversation_id=stream.conversation_id)
    assert history.data[0].answer == stream.text


def test_agent(start: Start) -> None:
    tool = {"name": "clock", "input": {"zone": "UTC"}, "output": "noon", "thought": "Let me see."}
    reply = {"text": "It is {{tool}}.", "tools": [{**tool, "file_url": "http://x/a.png"}]}
    server = start({"apps": {"agent-chat": {"replies": [reply]}}})
    client = server.client("agent-chat")
    with client.chat.stream(query="What time is it?") as stream:
        events = list(stream)
    assert names(events) == [
        "agent_thought",
        "agent_message",
        "agent_thought",
        "message_file",
        "agent_thought",
        "agent_message",
        "agent_thought",
        "message_end",
    ]
    assert stream.text == "Let me see.It is noon."
    assert stream.conversation_id is not None
    message = client.chat.conversations.messages(conversation_id=stream.conversation_id).data[0]
    assert [thought.tool for thought in message.agent_thoughts or ()] == ["clock", ""]
    with pytest.raises(BadRequestError, match="does not support blocking"):
        client.chat.send(query="x")
    assert list(client.chat.app.meta().tool_icons or {}) == ["clock"]


def test_completion(local: LocalDify) -> None:
    client = local.client("completion")
    assert client.completion.send(inputs={"query": "cats"}).answer == "You said: cats"
    with client.completion.stream(inputs={"query": "cats"}) as stream:
        events = list(stream)
    assert names(events) == ["message", "message_end"]
    assert not any("conversation_id" in event.raw for event in events)


def test_model_failures(start: Start) -> None:
    error = {"message": "too busy", "code": "provider_quota_exceeded", "status": 400}
    replies = [{"match": "fail", "error": error}, {"text": "fine"}]
    server = start({"apps": {"chat": {"replies": replies}, "completion": {"replies": replies}}})
    client = server.client()
    with pytest.raises(BadRequestError, match="too busy") as caught:
        client.chat.send(query="FAIL now")
    assert caught.value.code == "provider_quota_exceeded"
    with pytest.raises(StreamError, match="too busy"), client.chat.stream(query="fail now") as stream:
        list(stream)
    with pytest.raises(StreamError, match="too busy"):
        server.client("completion").completion.stream(inputs={"query": "fail"}).result()
    assert client.chat.send(query="well").answer == "fine"


def test_moderation_and_speech(start: Start) -> None:
    app = {"speak": True, "replies": [{"text": "bad words", "replace": "(removed)"}]}
    client = start({"apps": {"chat": app}}).client()
    with client.chat.stream(query="x") as stream:
        events = list(stream)
    assert names(events) == ["message", "message_replace", "message_end", "tts_message", "tts_message_end"]
    assert stream.text == "(removed)"


def test_required_inputs_and_limits(start: Start) -> None:
    fields = [
        {"text-input": {"variable": "name", "label": "Name", "required": True, "max_length": 5}},
        {"select": {"variable": "color", "label": "Color", "required": False, "options": ["red", "blue"]}},
        {"number": {"variable": "count", "label": "Count", "required": False}},
    ]
    client = start({"apps": {"chat": {"inputs": fields, "replies": ["{{inputs.name}}"]}}}).client()
    assert client.chat.send(query="x", inputs={"name": "Ann", "color": "red", "count": 3}).answer == "Ann"
    wrong: list[tuple[dict[str, Any], str]] = [
        ({}, "name is required in input form"),
        ({"name": "Annabel"}, "less than 5 characters"),
        ({"name": 5}, "must be a string"),
        ({"name": "A", "color": "pink"}, "one of the following"),
        ({"name": "A", "count": [1]}, "must be a valid number"),
    ]
    for inputs, text in wrong:
        with pytest.raises(BadRequestError, match=text):
            client.chat.send(query="x", inputs=inputs)
    form = client.chat.app.parameters().to_dict()["user_input_form"]
    assert [next(iter(item)) for item in form] == ["text-input", "select", "number"]


def test_concurrency_limit(start: Start) -> None:
    """Too many at once is a 400 in real servers."""
    server = start({"apps": {"chat": {"max_active": 1, "replies": [{"text": "a b", "delay": 60}]}}})
    body: dict[str, Any] = {"query": "x", "inputs": {}, "user": "u", "response_mode": "streaming"}
    headers = {"Authorization": f"Bearer {server.api_key}"}
    # The answer begins before its first event does.
    with httpx.stream("POST", f"{server.base_url}/chat-messages", json=body, headers=headers):
        with pytest.raises(BadRequestError, match="Too many requests"):
            server.client().chat.send(query="y")
