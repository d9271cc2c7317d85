"""Coze's events as core events: the table, row by row. No sockets."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from session_gateway.backends.coze_events import CozeEvents
from session_gateway.core_events import (
    ActionRequired,
    Audio,
    ConversationKnown,
    CoreEvent,
    Dropped,
    Failed,
    Media,
    Remark,
    Text,
    Thought,
    Tools,
    Usage,
)

from .scripted_coze import CHAT, Step, completed, created, message, piece

CALL = {"tool_id": "m-1", "name": "search", "parameters": {"q": "x"}}
ACTION = {
    "type": "submit_tool_outputs",
    "submit_tool_outputs": {
        "tool_calls": [{"id": "t-9", "type": "function", "function": {"name": "search", "arguments": '{"q": "x"}'}}]
    },
}
NO_LOGID: dict[str, Any] = {"provider": "coze"}


def whole(content: str, **more: Any) -> Step:
    """A complete message."""
    return "conversation.message.completed", message(content, **more)


ROWS: dict[str, tuple[list[Step], list[CoreEvent]]] = {
    "chat.created": ([created()], [ConversationKnown("conv-1"), Dropped("conversation.chat.created")]),
    "message.delta": ([piece("a"), piece("b")], [Text("a"), Text("b")]),
    "message.delta that thinks": ([piece("", reasoning_content="hm")], [Thought("hm")]),
    "message.delta with both": ([piece("a", reasoning_content="hm")], [Thought("hm"), Text("a")]),
    "message.delta without text": ([piece("")], [Dropped("conversation.message.delta without text")]),
    "message.completed after its pieces": (
        [piece("a"), whole("a")],
        [Text("a"), Dropped("conversation.message.completed of answer")],
    ),
    "message.completed without pieces": ([whole("a")], [Text("a")]),
    "a tool": (
        [
            whole(json.dumps({"name": "search", "arguments": {"q": "x"}}), type="function_call"),
            whole('"found"', id="m-2", type="tool_response"),
        ],
        [
            Tools(True, "coze", [CALL]),
            Tools(False, "coze", [CALL], [{"tool_id": "m-1", "success": True, "result": "found", "error": None}]),
        ],
    ),
    "a tool with numbers that JSON does not have": (
        [
            whole('{"name": "n", "arguments": "{\\"x\\": 1e999}"}', type="function_call"),
            whole("[NaN]", type="tool_output"),
        ],
        [
            Tools(True, "coze", [{"tool_id": "m-1", "name": "n", "parameters": {"input": '{"x": 1e999}'}}]),
            Tools(
                False,
                "coze",
                [{"tool_id": "m-1", "name": "n", "parameters": {"input": '{"x": 1e999}'}}],
                [{"tool_id": "m-1", "success": True, "result": "[NaN]", "error": None}],
            ),
        ],
    ),
    "tool_output without a call": (
        [whole("text", type="tool_output")],
        [
            Tools(
                False,
                "coze",
                [{"tool_id": "m-1", "name": "function", "parameters": {}}],
                [{"tool_id": "m-1", "success": True, "result": "text", "error": None}],
            )
        ],
    ),
    "a card": (
        [whole('{"card": 1}', content_type="card")],
        [Media("application/vnd.coze.card+json", content=base64.b64encode(b'{"card": 1}').decode())],
    ),
    "follow_up": ([whole("And then?", type="follow_up")], [Remark("And then?")]),
    "verbose": ([whole("{}", type="verbose")], [Dropped("conversation.message.completed of verbose")]),
    "knowledge": ([whole("{}", type="knowledge")], [Dropped("conversation.message.completed of knowledge")]),
    "audio.delta": (
        [("conversation.audio.delta", message("UENN", content_type="audio"))],
        [Audio("m-1", "UENN", "audio/pcm")],
    ),
    "requires_action": (
        [("conversation.chat.requires_action", {"required_action": ACTION})],
        [Tools(True, "coze", [{"tool_id": "t-9", "name": "search", "parameters": {"q": "x"}}]), ActionRequired()],
    ),
    "chat.completed tells the tokens at the end": (
        [created(), completed(), ("conversation.audio.delta", message("UENN"))],
        [
            ConversationKnown("conv-1"),
            Dropped("conversation.chat.created"),
            Dropped("conversation.chat.completed"),
            Audio("m-1", "UENN", "audio/pcm"),
            Usage(3, 5),
        ],  # fmt: skip
    ),
    "chat.failed": (
        [("conversation.chat.failed", {"last_error": {"code": 5000, "msg": "secret"}})],
        [Failed("the provider reported an error", {"provider": "coze", "code": "5000"}, words="secret")],
    ),
    "chat.failed, bare": (
        [("conversation.chat.failed", {"code": 4000, "msg": "secret"})],
        [Failed("the provider reported an error", {"provider": "coze", "code": "4000"}, words="secret")],
    ),
    "in_progress": (
        [("conversation.chat.in_progress", CHAT)],
        [ConversationKnown("conv-1"), Dropped("conversation.chat.in_progress")],
    ),
    "done": ([("done", "[DONE]")], [Dropped("done")]),
    "something new": ([("conversation.of.tomorrow", {"a": 1})], [Dropped("conversation.of.tomorrow")]),
}


@pytest.mark.parametrize("name", ROWS)
def test_row(name: str) -> None:
    given, wanted = ROWS[name]
    mapping = CozeEvents()
    found = [core for event, data in given for core in mapping.take({"event": event, "data": data})] + mapping.end()
    assert found == wanted
