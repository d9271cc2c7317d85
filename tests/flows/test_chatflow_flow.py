"""Chatflow: an answer with the nodes behind it, its run, and coming back to it."""

from __future__ import annotations

import pytest

from dify_client import NotFoundError

from .flow import UNKNOWN_ID, Flow, names


def test_ask_and_see_the_nodes(flow: Flow) -> None:
    client = flow.client("advanced-chat")
    inputs = flow.inputs(client.chatflow)
    stream = client.chatflow.stream(query="What is tea?", inputs=inputs)
    events = flow.within(stream, flow.items)
    seen = names(events)
    assert seen[0] == "workflow_started"
    assert {"node_started", "node_finished", "workflow_finished", "message_end"} <= set(seen)
    started = [event.data.node_id for event in events if event.event == "node_started"]
    finished = [event.data.node_id for event in events if event.event == "node_finished"]
    assert sorted(started) == sorted(finished)
    assert stream.text
    run = flow.wait(client.chatflow.runs.get(workflow_run_id=stream.workflow_run_id))
    assert run.status == "succeeded"
    assert (run.outputs or {})["answer"] == stream.text
    again = flow.wait(client.chatflow.complete(query="And coffee?", conversation_id=stream.conversation_id))
    assert again.conversation_id == stream.conversation_id


def test_come_back_to_a_finished_run(flow: Flow) -> None:
    client = flow.client("advanced-chat")
    stream = client.chatflow.stream(query="What is tea?", inputs=flow.inputs(client.chatflow))
    flow.within(stream, flow.items)
    later = client.chatflow.runs.events(workflow_run_id=stream.workflow_run_id)
    assert names(flow.optional("events of runs", lambda: _listed(flow, later))) == ["workflow_finished"]


def test_runs_that_are_not_there(flow: Flow) -> None:
    client = flow.client("advanced-chat")
    with pytest.raises(NotFoundError):
        flow.wait(client.chatflow.runs.get(workflow_run_id=UNKNOWN_ID))
    with pytest.raises(NotFoundError):
        flow.wait(client.chatflow.send(query="Hello", conversation_id=UNKNOWN_ID))


def _listed(flow: Flow, stream: object) -> object:
    return flow.within(stream, flow.items)
