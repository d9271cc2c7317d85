"""Completion: write, watch, stop, rate."""

from __future__ import annotations

from typing import Any

import pytest

from dify_client import BadRequestError, NotFoundError, StreamError

from .flow import UNKNOWN_ID, Flow, names


def asking(flow: Flow, client: Any, text: str) -> dict[str, Any]:
    """Inputs with a text in the field that apps of this kind usually have."""
    return {**flow.inputs(client.completion), "query": text}


def test_write_and_rate(flow: Flow) -> None:
    client = flow.client("completion")
    inputs = asking(flow, client, "What is tea?")
    whole = flow.wait(client.completion.send(inputs=inputs))
    assert whole.answer
    collected = flow.wait(client.completion.complete(inputs=inputs))
    assert collected.answer
    assert collected.message_id != whole.message_id
    feedback = client.completion.feedback
    flow.wait(feedback.submit(message_id=whole.message_id, rating="like"))
    assert [row.rating for row in flow.items(feedback.iter()) if row.message_id == whole.message_id] == ["like"]
    flow.wait(feedback.submit(message_id=whole.message_id, rating=None))
    with pytest.raises(NotFoundError):
        flow.wait(feedback.submit(message_id=UNKNOWN_ID, rating="like"))


def test_watch(flow: Flow) -> None:
    client = flow.client("completion")
    stream = client.completion.stream(inputs=asking(flow, client, "What is tea? \U0001f375"))
    events = flow.within(stream, flow.items)
    assert "message_end" in names(events)
    assert stream.text
    assert stream.conversation_id is None


def test_stop(flow: Flow) -> None:
    client = flow.client("completion")
    stream = client.completion.stream(inputs=asking(flow, client, "Please count from 1 to 300, one number per line."))

    def until_stopped(opened: Any) -> int:
        flow.next(opened)
        flow.wait(opened.stop())
        return len(flow.items(opened))

    assert flow.within(stream, until_stopped) < 200
    assert flow.wait(client.completion.stop(task_id=UNKNOWN_ID)).result == "success"


def test_what_goes_wrong(flow: Flow) -> None:
    client = flow.local("completion")
    with pytest.raises(BadRequestError, match="query is required"):
        flow.wait(client.completion.send(inputs={}))
    with pytest.raises(BadRequestError, match="No money left"):
        flow.wait(client.completion.send(inputs={"query": "no_money"}))
    with pytest.raises(StreamError, match="No money left"):
        flow.wait(client.completion.complete(inputs={"query": "no_money"}))
