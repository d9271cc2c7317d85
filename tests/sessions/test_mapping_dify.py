"""Dify's events as core events: the table, row by row. No sockets."""

from __future__ import annotations

from typing import Any

import pytest

from session_gateway.backends.dify_events import DifyEvents
from session_gateway.core_events import (
    ActionRequired,
    Audio,
    ConversationKnown,
    CoreEvent,
    Dropped,
    Failed,
    Media,
    Replacement,
    Text,
    Thought,
    Tools,
    Usage,
)

Row = tuple[list[dict[str, Any]], list[CoreEvent]]


def step(**members: Any) -> dict[str, Any]:
    return {"event": "agent_thought", "id": "t1", "position": 1, **members}


CALL = {"tool_id": "t1", "name": "search", "parameters": {"q": "x"}}
RESULT = {"tool_id": "t1", "success": True, "result": "found", "error": None}
INPUT = '{"search": {"q": "x"}}'

ROWS: dict[str, Row] = {
    "message": ([{"event": "message", "answer": "Hi"}], [Text("Hi")]),
    "message without text": ([{"event": "message", "answer": ""}], []),
    "message with the conversation": (
        [
            {"event": "message", "answer": "a", "conversation_id": "c"},
            {"event": "message", "answer": "b", "conversation_id": "c"},
        ],
        [ConversationKnown("c"), Text("a"), Text("b")],
    ),
    "agent_message, then the whole answer": (
        [
            {"event": "agent_message", "answer": "a"},
            {"event": "agent_message", "answer": "b"},
            {"event": "message", "answer": "ab"},
        ],
        [Text("a"), Text("b"), Dropped("message after agent_message")],
    ),
    "message_file that is text": ([{"event": "message_file", "answer": "piece"}], [Text("piece")]),
    "text_chunk": ([{"event": "text_chunk", "data": {"text": "t"}}], [Text("t")]),
    "text_replace": ([{"event": "text_replace", "data": {"text": "t"}}], [Replacement("t")]),
    "reasoning_chunk": ([{"event": "reasoning_chunk", "data": {"reasoning": "r"}}], [Thought("r")]),
    "agent_thought grows": ([step(thought="I"), step(thought="I think")], [Thought("I"), Thought(" think")]),
    "agent_thought anew": ([step(thought="A"), step(thought="B")], [Thought("A"), Thought("B")]),
    "agent_thought without news": ([step(thought="")], [Dropped("agent_thought without news")]),
    "a tool is called once and answered once": (
        [step(tool="search", tool_input=INPUT), step(tool="search", tool_input=INPUT)]
        + [step(tool="search", tool_input=INPUT, observation='{"search": "found"}')] * 2,
        [
            Tools(True, "dify", [CALL]),
            Dropped("agent_thought without news"),
            Tools(False, "dify", [CALL], [RESULT]),
            Dropped("agent_thought without news"),
        ],
    ),
    "a tool that comes with its result": (
        [step(tool="search", tool_input=INPUT, observation="found")],
        [Tools(True, "dify", [CALL]), Tools(False, "dify", [CALL], [RESULT])],
    ),
    "a tool with what cannot be told": (
        [step(tool="search", tool_input={"q": float("inf")}, observation="[" * 70 + "]" * 70)],
        [
            Tools(True, "dify", [{**CALL, "parameters": {"input": None}}]),
            Tools(
                False, "dify", [{**CALL, "parameters": {"input": None}}], [{**RESULT, "result": "[" * 70 + "]" * 70}]
            ),
        ],
    ),
    "two tools in one step": (
        [step(tool="a;b", tool_input='{"a": {"x": 1}, "b": 2}')],
        [
            Tools(
                True,
                "dify",
                [
                    {"tool_id": "t1", "name": "a", "parameters": {"x": 1}},
                    {"tool_id": "t1:1", "name": "b", "parameters": {"input": 2}},
                ],
            )
        ],
    ),
    "message_file": (
        [{"event": "message_file", "type": "image", "belongs_to": "assistant", "url": "https://d/a.png?sign=1"}],
        [Media("image/png", url="https://d/a.png?sign=1", name="a.png")],
    ),
    "message_file of unknown kind": (
        [{"event": "message_file", "type": "image", "url": "https://d/x"}],
        [Media("image/*", url="https://d/x", name="x")],
    ),
    "message_file of the user": (
        [{"event": "message_file", "type": "image", "belongs_to": "user", "url": "https://d/a.png"}],
        [Dropped("message_file of the user")],
    ),
    "tts_message": ([{"event": "tts_message", "message_id": "m", "audio": "AAAA"}], [Audio("m", "AAAA", "audio/mpeg")]),
    "tts_message without sound": ([{"event": "tts_message", "message_id": "m", "audio": ""}], []),
    "message_replace": ([{"event": "message_replace", "answer": "No."}], [Replacement("No.")]),
    "message_end": (
        [{"event": "message_end", "metadata": {"usage": {"prompt_tokens": 3, "completion_tokens": 5}}}],
        [Dropped("message_end"), Usage(3, 5)],
    ),
    "workflow_paused": ([{"event": "workflow_paused", "data": {}}], [ActionRequired()]),
    "a run that failed without saying so": (
        [{"event": "workflow_finished", "data": {"status": "failed", "error": "x"}}],
        [
            Dropped("workflow_finished"),
            Failed("the provider's run failed", {"provider": "dify", "code": "workflow_failed"}, words="x"),
        ],
    ),
    "a run that succeeded": (
        [{"event": "workflow_finished", "data": {"status": "succeeded"}}],
        [Dropped("workflow_finished")],
    ),
    "odd members": (
        [{"event": "message_end", "metadata": None}, {"event": 7}, {}],
        [Dropped("message_end"), Dropped("7"), Dropped("None"), Usage(None, None)],
    ),
}
DROPPED = (
    "ping", "tts_message_end", "workflow_started", "node_started", "node_finished", "node_retry", "iteration_started",
    "iteration_next", "iteration_completed", "loop_started", "loop_next", "loop_completed", "agent_log",
    "human_input_required", "event_of_tomorrow",
)  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_row(name: str) -> None:
    given, wanted = ROWS[name]
    mapping = DifyEvents()
    found = [core for event in given for core in mapping.take(event)] + mapping.end()
    assert found == wanted


@pytest.mark.parametrize("name", DROPPED)
def test_events_that_mean_nothing_here_are_counted(name: str) -> None:
    assert DifyEvents().take({"event": name, "data": {}}) == [Dropped(name)]
