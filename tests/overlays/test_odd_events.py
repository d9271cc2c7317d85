"""Events of which nothing is as it should be: streams go on, and results say what is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from dify_client import DecodeError, UnknownEvent

from .colours import Colour, Scripted
from .events import finished, message, message_end, started, stream

ODD: list[Any] = [
    {"event": None},
    {"event": 5},
    {"event": ["message"]},
    {"event": {"a": 1}},
    {"event": "message", "answer": {"text": 5}, "task_id": 5, "message_id": [], "conversation_id": {"a": 1}},
    {"event": "message_replace", "answer": 5},
    {"event": "text_chunk", "data": [1], "workflow_run_id": 7},
    {"event": "node_started", "data": {"id": ["n"], "index": {"a": 1}}},
    {"event": "iteration_next", "data": {"id": {"a": 1}, "index": [1]}},
    {"event": "workflow_paused", "data": 5},
    {"event": "workflow_started", "data": "x"},
    b"data: [5]\n\n",
    b"data: no json\n\n",
]


def test_odd_events_end_no_stream(colour: Colour) -> None:
    client = colour.client(Scripted(stream(*ODD, message("a"), *ODD, message("b"), message_end())))
    events = client.chat.stream(query="Hi")
    kinds: list[type[Any]] = [type(event) for event in colour.items(events)]
    assert len(kinds) == 2 * len(ODD) + 3
    assert kinds.count(UnknownEvent) >= len(ODD)
    assert events.text == "ab"
    assert events.task_id == message("a")["task_id"]
    assert events.message_id == message("a")["message_id"]


def test_an_end_that_makes_no_result_says_so(colour: Colour) -> None:
    end = finished(outputs={})
    del end["data"]["id"]
    client = colour.client(Scripted(stream(started(), end)))
    with pytest.raises(DecodeError, match=r"make no result: KeyError: 'id'; the text so far is in \.text") as caught:
        colour.wait(client.workflow.stream(inputs={}).result())
    assert caught.value.body == end["data"]


@pytest.mark.parametrize("reasons", [5, [5], [{}]])
def test_a_pause_that_tells_nothing_says_so(colour: Colour, reasons: Any) -> None:
    pause = {"event": "workflow_paused", "data": {"reasons": reasons}}
    client = colour.client(Scripted(stream(started(), pause)))
    events = client.workflow.stream(inputs={})
    colour.items(events)
    with pytest.raises(DecodeError, match="does not tell what it waits for") as caught:
        list(events.pending_forms)
    assert caught.value.body == pause["data"]
