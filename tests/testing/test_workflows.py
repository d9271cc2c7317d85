"""Workflows and chatflows of the local server: nodes, failures, rounds, people, and coming back."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import pytest

from dify_client import (
    ApiStatusError,
    BadRequestError,
    NotFoundError,
    PreconditionFailedError,
    StreamError,
    WorkflowFinishedResponse,
    WorkflowPausedResponse,
)
from dify_client.testing import LocalDify

from .conftest import Start

ASKING: dict[str, Any] = {
    "nodes": [
        "start",
        {
            "id": "ask",
            "type": "human-input",
            "form": {
                "content": "Send {{query}}? {{#$output.note#}}",
                "inputs": [{"type": "paragraph", "output_variable_name": "note", "default": None}],
            },
        },
        {"id": "yes", "type": "llm", "text": "Sent: {{ask.note}}", "when": {"ask.__action_id": "approve"}},
        {"id": "no", "type": "llm", "text": "Not sent", "when": {"ask.__action_id": "reject"}},
        {"id": "late", "type": "llm", "text": "Too late", "when": {"ask.__action_id": "__timeout"}},
    ]
}


def names(events: Any) -> list[str]:
    return [event.event for event in events]


def test_run_in_both_ways(local: LocalDify) -> None:
    client = local.client("workflow")
    answer = client.workflow.run(inputs={"query": "Hello"})
    assert isinstance(answer, WorkflowFinishedResponse)
    assert answer.data.outputs == {"text": "You said: Hello"}
    with client.workflow.stream(inputs={"query": "Hello"}) as stream:
        events = list(stream)
    assert names(events)[0] == "workflow_started"
    assert names(events)[-1] == "workflow_finished"
    assert stream.text == "You said: Hello"
    assert stream.outputs == {"text": "You said: Hello"}
    assert stream.workflow_run_id is not None
    run = client.workflow.runs.get(workflow_run_id=stream.workflow_run_id)
    assert run.status == "succeeded"
    logs = client.workflow.logs.list(limit=1)
    assert logs.total == 2
    assert logs.data[0].workflow_run is not None
    assert logs.data[0].workflow_run.id == stream.workflow_run_id
    assert client.workflow.logs.list(status="failed").total == 0
    assert client.workflow.logs.list(keyword="Hello", created_at__after="2020-01-01T00:00:00Z").total == 2
    with pytest.raises(BadRequestError, match="invalid literal"):
        local.client("workflow", validate=False).workflow.logs.list(created_at__before="yesterday")
    with pytest.raises(BadRequestError, match="Account not found"):
        client.workflow.logs.list(created_by_account="nobody@example.com")


def test_async(local: LocalDify) -> None:
    async def run() -> str:
        async with local.async_client("workflow") as client:
            async with client.workflow.stream(inputs={"query": "x"}) as stream:
                async for _ in stream:
                    pass
            return stream.text

    assert asyncio.run(run()) == "You said: x"


def test_by_version(local: LocalDify) -> None:
    client = local.client("workflow")
    run = client.workflow.run(inputs={})
    version = run.data.workflow_id
    assert client.workflow.run(inputs={}, workflow_id=version).data.workflow_id == version
    with pytest.raises(NotFoundError, match="Workflow not found"):
        client.workflow.run(inputs={}, workflow_id="00000000-0000-4000-8000-000000000000")
    with pytest.raises(ApiStatusError) as caught:
        client.workflow.runs.get(workflow_run_id="abc")
    assert caught.value.status_code == 500


def test_rounds_retries_and_failures(start: Start) -> None:
    inner = [{"id": "each", "type": "code", "outputs": {"value": "{{list.item}}"}}]
    nodes = [
        "start",
        {"id": "list", "type": "iteration", "items": ["a", "b"], "nodes": inner},
        {"id": "again", "type": "loop", "count": 2, "nodes": [{"id": "step", "type": "code"}]},
        {"id": "call", "type": "http-request", "retries": 2, "error": "refused", "on_error": "continue"},
        {"id": "say", "type": "template-transform", "text": "secret", "stream": False},
        {"id": "end", "type": "end", "outputs": {"list": "{{list.output}}", "why": "{{call.error_message}}"}},
    ]
    broken = ["start", {"id": "call", "type": "http-request", "error": "refused"}, "end"]
    server = start({"apps": {"workflow": {"nodes": nodes}, "broken": {"mode": "workflow", "nodes": broken}}})
    with server.client("workflow").workflow.stream(inputs={}) as stream:
        events = list(stream)
    seen = names(events)
    assert seen.count("iteration_next") == 2
    assert seen.count("loop_next") == 2
    assert seen.count("node_retry") == 2
    assert seen.index("iteration_started") < seen.index("iteration_completed") < seen.index("loop_started")
    assert stream.outputs == {"list": [{"value": "a"}, {"value": "b"}], "why": "refused"}
    assert stream.text == ""
    finished: Any = events[-1]
    assert finished.data.status == "partial-succeeded"
    client = server.client("broken")
    failed = client.workflow.run(inputs={})
    assert (failed.data.status, failed.data.error) == ("failed", "refused")
    with pytest.raises(StreamError, match="refused"):
        client.workflow.stream(inputs={}).result()


def test_a_failing_chatflow(start: Start) -> None:
    """No message_end, and a 400 when nobody streams, as in 1.14.0."""
    server = start({"apps": {"advanced-chat": {"replies": [{"error": "too busy"}]}}})
    client = server.client("advanced-chat")
    with client.chatflow.stream(query="x") as stream:
        assert "message_end" not in names(stream)
    with pytest.raises(BadRequestError, match="Run failed: too busy"):
        client.chatflow.send(query="x")


def test_stop(start: Start) -> None:
    server = start({"apps": {"workflow": {"replies": [{"text": "never " * 200, "delay": 0.05}]}}})
    client = server.client("workflow")
    with client.workflow.stream(inputs={}) as stream:
        for event in stream:
            if event.event == "text_chunk":
                stream.stop()
                break
        rest = list(stream)
    finished: Any = rest[-1]
    assert finished.data.status == "stopped"
    assert len(rest) < 190


def test_a_person_answers(start: Start) -> None:
    server = start({"apps": {"workflow": ASKING, "advanced-chat": ASKING}})
    client = server.client("workflow")
    paused = client.workflow.run(inputs={"query": "it"})
    assert isinstance(paused, WorkflowPausedResponse)
    token = str((paused.data.reasons or [])[0].form_token)
    form = client.workflow.forms.get(form_token=token)
    assert form.form_content == "Send it? {{#$output.note#}}"
    wrong: list[tuple[dict[str, Any], str]] = [({}, "approve"), ({"note": "x"}, "explode")]
    for inputs, action in wrong:
        with pytest.raises(BadRequestError) as caught:
            client.workflow.forms.submit(form_token=token, inputs=inputs, action=action)
        assert caught.value.code == "invalid_form_data"
    with client.workflow.runs.events(
        workflow_run_id=paused.workflow_run_id, include_state_snapshot=True, continue_on_pause=True
    ) as stream:
        events: list[Any] = []
        for event in stream:
            events.append(event)
            if event.event == "workflow_paused":
                client.workflow.forms.submit(form_token=token, inputs={"note": "now"}, action="approve")
    seen = names(events)
    assert seen.count("workflow_started") == 2
    assert seen[-1] == "workflow_finished"
    assert "human_input_form_filled" in seen
    run = client.workflow.runs.get(workflow_run_id=paused.workflow_run_id)
    assert (run.status, run.outputs) == ("succeeded", {**(run.outputs or {}), "text": "Sent: now"})
    with pytest.raises(PreconditionFailedError) as refused:
        client.workflow.forms.submit(form_token=token, inputs={"note": "x"}, action="approve")
    assert refused.value.code == "human_input_form_submitted"
    with client.workflow.runs.events(workflow_run_id=paused.workflow_run_id) as stream:
        assert names(stream) == ["workflow_finished"]


def test_a_chatflow_asks(start: Start) -> None:
    client = start({"apps": {"advanced-chat": ASKING}}).client("advanced-chat")
    answer: Any = client.chatflow.send(query="it")
    assert answer.event == "workflow_paused"
    token = answer.data.reasons[0].form_token
    message = client.chatflow.conversations.messages(conversation_id=answer.conversation_id).data[0]
    assert message.status == "paused"
    client.workflow.forms.submit(form_token=token, inputs={"note": "n"}, action="reject")
    client.workflow.runs.events(workflow_run_id=answer.workflow_run_id, continue_on_pause=True).result()
    message = client.chatflow.conversations.messages(conversation_id=answer.conversation_id).data[0]
    assert message.answer == "Not sent"


def test_nobody_answers_in_time(start: Start) -> None:
    now = [1_800_000_000.0]
    client = start({"apps": {"workflow": ASKING}}, clock=lambda: now[0]).client("workflow")
    paused: Any = client.workflow.run(inputs={})
    now[0] += 300_000
    with pytest.raises(PreconditionFailedError) as caught:
        client.workflow.forms.get(form_token=paused.data.reasons[0].form_token)
    assert caught.value.code == "human_input_form_expired"
    run = client.workflow.runs.get(workflow_run_id=paused.workflow_run_id)
    assert (run.outputs or {})["text"] == "Too late"


def test_wrong_inputs_of_a_stream_are_met_with_silence(start: Start) -> None:
    """As in 1.14.0; the other generation refuses."""
    field = {"text-input": {"variable": "name", "label": "Name", "required": True}}
    apps = {"workflow": {"inputs": [field]}}
    silent = start({"apps": apps, "ping_interval": 0.01}).client("workflow")
    with silent.workflow.stream(inputs={}, include_pings=True) as stream:
        assert [event.event for event, _ in zip(stream, range(3), strict=False)] == ["ping"] * 3
    honest = start({"apps": apps, "hang_on_invalid_input": False}).client("workflow")
    with pytest.raises(BadRequestError, match="name is required"), honest.workflow.stream(inputs={}) as stream:
        next(iter(stream))


def test_a_node_tells_how_long_it_ran(start: Start) -> None:
    """By the server's clock, which goes on by a second each time it is read; a round counts in what holds it."""
    ticks = itertools.count(1_700_000_000)
    inner = [{"id": "step", "type": "code"}]
    nodes = ["start", {"id": "each", "type": "iteration", "items": [1, 2], "nodes": inner}, "end"]
    server = start({"apps": {"workflow": {"nodes": nodes}}}, clock=lambda: float(next(ticks)))
    steps: dict[str, list[float]] = {}
    for event in server.client("workflow").workflow.stream(inputs={}):
        if event.event == "node_finished" or event.event == "iteration_completed":
            steps.setdefault(event.data.node_id, []).append(event.data.elapsed_time)
    assert {name: len(times) for name, times in steps.items()} == {"start": 1, "step": 2, "each": 1, "end": 1}
    assert all(seconds >= 1 for times in steps.values() for seconds in times)
    assert steps["each"][0] > sum(steps["step"])
