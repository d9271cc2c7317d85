"""Graphs whose branches run at the same time, and runs that wait for several people."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from dify_client import FilledForm, PendingForm
from dify_client.testing import LocalDify
from dify_client.testing.scenario_files import ScenarioError

from .conftest import Start


def asking(name: str) -> dict[str, Any]:
    """A node that wants one text."""
    fields = [{"type": "paragraph", "output_variable_name": name, "default": None}]
    actions = [{"id": "ok", "title": "OK", "button_style": "primary"}]
    return {"id": f"h{name}", "type": "human-input", "form": {"inputs": fields, "actions": actions}}


def ending(name: str, outputs: dict[str, Any]) -> dict[str, Any]:
    return {"id": name, "type": "end", "outputs": outputs}


RECORDED: list[Any] = [
    "start",
    {
        "branches": [
            [asking("a"), ending("e1", {"a": "{{ha.a}}"})],
            [asking("b"), ending("e2", {"b": "{{hb.b}}"})],
            [
                {"id": "http", "type": "http-request", "outputs": {"body": "slept"}},
                ending("e3", {"body": "{{http.body}}"}),
            ],
        ]
    },
]
"""The shape of a workflow that was recorded (``24-events-across-pauses``)."""


def places(events: Any) -> list[str]:
    """Events with the node they are about."""
    return [f"{event.event} {getattr(event.data, 'node_id', '')}".strip() for event in events]


def test_branches_take_turns(start: Start) -> None:
    first = [{"id": "a1", "type": "code"}, {"id": "a2", "type": "code", "outputs": {"x": "left"}}]
    second = [{"id": "b1", "type": "code"}, {"id": "b2", "type": "code", "outputs": {"x": "right"}}]
    nodes = ["start", {"branches": [first, second]}, ending("end", {"both": "{{a2.x}} {{b2.x}}"})]
    client = start({"apps": {"workflow": {"nodes": nodes}}}).client("workflow")
    with client.workflow.stream(inputs={}) as stream:
        seen = [place for place in places(stream) if place.startswith("node_started")]
    assert [place.split()[1] for place in seen] == ["start", "a1", "b1", "a2", "b2", "end"]
    assert stream.outputs == {"both": "left right"}


def test_texts_of_branches_mix(start: Start) -> None:
    branches = [[{"id": "a", "type": "llm", "text": "1 2 3"}], [{"id": "b", "type": "llm", "text": "x y z"}]]
    client = start({"apps": {"workflow": {"nodes": ["start", {"branches": branches}, "end"]}}}).client("workflow")
    with client.workflow.stream(inputs={}) as stream:
        texts = [event.data.text for event in stream if event.event == "text_chunk" and event.data.text]
    assert texts == ["1 ", "x ", "2 ", "y ", "3", "z"]
    assert stream.text == "1 x 2 y 3z"


def test_a_branch_that_fails_ends_the_run(start: Start) -> None:
    broken = [{"id": "call", "type": "http-request", "error": "refused"}]
    long = [{"id": f"s{number}", "type": "code"} for number in range(5)]
    nodes = ["start", {"branches": [long, broken]}, "end"]
    client = start({"apps": {"workflow": {"nodes": nodes}}}).client("workflow")
    answer = client.workflow.run(inputs={})
    assert (answer.data.status, answer.data.error) == ("failed", "refused")
    assert answer.data.total_steps < 7


def test_branches_stop(start: Start) -> None:
    slow = [{"id": "a", "type": "llm", "text": "never " * 200, "delay": 0.05}]
    nodes = ["start", {"branches": [slow, [{"id": "b", "type": "code", "delay": 600}]]}, "end"]
    client = start({"apps": {"workflow": {"nodes": nodes}}}).client("workflow")
    with client.workflow.stream(inputs={}) as stream:
        for event in stream:
            if event.event == "text_chunk":
                stream.stop()
                break
        rest: list[Any] = list(stream)
    assert rest[-1].data.status == "stopped"


def test_branches_inside_of_rounds_and_of_branches(start: Start) -> None:
    inner = [{"branches": [[{"id": "x", "type": "code"}], [{"branches": [[{"id": "y", "type": "code"}]]}]]}]
    nodes = ["start", {"id": "each", "type": "iteration", "items": [1, 2], "nodes": inner}, "end"]
    client = start({"apps": {"workflow": {"nodes": nodes}}}).client("workflow")
    with client.workflow.stream(inputs={}) as stream:
        seen = places(stream)
    assert seen.count("node_finished x") == seen.count("node_finished y") == 2


def test_two_forms_as_recorded(start: Start) -> None:
    """One is answered, the run goes on and waits for the other; then that one is."""
    client = start({"apps": {"workflow": {"nodes": RECORDED}}}).client("workflow")
    with client.workflow.stream(inputs={}) as stream:
        seen = places(stream)
    assert seen == [
        "workflow_started",
        "node_started start",
        "node_finished start",
        "node_started ha",
        "node_started hb",
        "node_started http",
        "node_finished http",
        "human_input_required ha",
        "human_input_required hb",
        "workflow_paused",
    ]
    tokens = [str(reason.form_token) for reason in stream.pending_forms]
    assert len(tokens) == 2
    run_id = str(stream.workflow_run_id)
    events: list[Any] = []
    with client.workflow.runs.events(
        workflow_run_id=run_id, include_state_snapshot=True, continue_on_pause=True
    ) as rest:
        for event in rest:
            events.append(event)
            if event.event == "workflow_paused":
                value = {2: ("a", "1"), 1: ("b", "2")}[len(event.data.reasons or [])]
                client.workflow.forms.submit(form_token=tokens.pop(0), inputs=dict([value]), action="ok")
    second = places(events)
    second = second[second.index("workflow_paused") + 1 :]
    ends = second.index("node_started e3")
    second[ends : ends + 4] = sorted(second[ends : ends + 4])
    assert second == [
        "workflow_started",
        "node_started ha",
        "human_input_form_filled ha",
        "node_finished ha",
        "node_started hb",
        "node_finished e1",
        "node_finished e3",
        "node_started e1",
        "node_started e3",
        "human_input_required hb",
        "workflow_paused",
        "workflow_started",
        "node_started hb",
        "human_input_form_filled hb",
        "node_finished hb",
        "node_started e2",
        "node_finished e2",
        "workflow_finished",
    ]
    run = client.workflow.runs.get(workflow_run_id=run_id)
    assert (run.status, run.outputs, run.total_steps) == ("succeeded", {"body": "slept", "a": "1", "b": "2"}, 10)


def test_both_forms_at_once(start: Start) -> None:
    """The client's own loop answers one after the other; nothing is lost or doubled."""

    def fill(pending: PendingForm) -> FilledForm:
        name = pending.form.inputs[0].output_variable_name
        return FilledForm("ok", {name: name.upper()})

    server = start({"apps": {"workflow": {"nodes": RECORDED}}})
    run = server.client("workflow").workflow.stream(inputs={}).with_forms(fill)
    seen = places(run)
    assert run.stream.outputs == {"body": "slept", "a": "A", "b": "B"}
    assert seen.count("human_input_form_filled ha") == 1
    # The second answer may come while nobody listens: then only its outcome is told.
    assert seen.count("human_input_form_filled hb") <= 1
    assert seen[-1] == "workflow_finished"


def test_both_forms_at_once_async(start: Start) -> None:
    server = start({"apps": {"workflow": {"nodes": RECORDED}}})

    async def run() -> Any:
        async with server.async_client("workflow") as client:
            paused: Any = await client.workflow.run(inputs={})
            tokens = {reason.node_id: reason.form_token for reason in paused.data.reasons}
            submit = client.workflow.forms.submit
            await asyncio.gather(
                submit(form_token=tokens["ha"], inputs={"a": "1"}, action="ok"),
                submit(form_token=tokens["hb"], inputs={"b": "2"}, action="ok"),
            )
            events = client.workflow.runs.events(
                workflow_run_id=paused.workflow_run_id, include_state_snapshot=True, continue_on_pause=True
            )
            async with events:
                async for _ in events:
                    pass
            return await client.workflow.runs.get(workflow_run_id=paused.workflow_run_id)

    assert asyncio.run(run()).outputs == {"body": "slept", "a": "1", "b": "2"}


def test_forms_that_run_out_together(start: Start) -> None:
    now = [1_800_000_000.0]
    client = start({"apps": {"workflow": {"nodes": RECORDED}}}, clock=lambda: now[0]).client("workflow")
    paused: Any = client.workflow.run(inputs={})
    now[0] += 300_000
    run = client.workflow.runs.get(workflow_run_id=paused.workflow_run_id)
    assert (run.status, run.outputs) == ("succeeded", {"body": "slept", "a": None, "b": None})


def test_waiting_forms_survive_the_server(start: Start, tmp_path: Any) -> None:
    scenario = {"apps": {"workflow": {"nodes": RECORDED}}}
    path = tmp_path / "state.sqlite"
    with LocalDify(scenario=scenario, path=path) as first:
        paused: Any = first.client("workflow").workflow.run(inputs={})
    client = start(scenario, path=path).client("workflow")
    for reason, value in zip(paused.data.reasons, ({"a": "1"}, {"b": "2"}), strict=True):
        client.workflow.forms.submit(form_token=reason.form_token, inputs=value, action="ok")
        client.workflow.runs.events(workflow_run_id=paused.workflow_run_id, include_state_snapshot=True).close()
    events = client.workflow.runs.events(
        workflow_run_id=paused.workflow_run_id, include_state_snapshot=True, continue_on_pause=True
    )
    with events:
        list(events)
    assert client.workflow.runs.get(workflow_run_id=paused.workflow_run_id).outputs == {
        "body": "slept",
        "a": "1",
        "b": "2",
    }


def test_a_person_inside_of_rounds_is_an_error() -> None:
    inner = [{"branches": [[asking("a")]]}]
    nodes = ["start", {"id": "each", "type": "loop", "nodes": inner}]
    with pytest.raises(ScenarioError, match="cannot be inside of another node"):
        LocalDify(scenario={"apps": {"workflow": {"nodes": nodes}}})
    with pytest.raises(ScenarioError, match="at least one list"):
        LocalDify(scenario={"apps": {"workflow": {"nodes": [{"branches": []}]}}})
    with pytest.raises(ScenarioError, match=r"branches\[0\] must be a list"):
        LocalDify(scenario={"apps": {"workflow": {"nodes": [{"branches": [{"id": "a"}]}]}}})


def test_what_a_person_wrote_is_said(start: Start) -> None:
    nodes = ["start", {**asking("a"), "text": "You wrote {{ha.a}}."}, "end"]
    client = start({"apps": {"workflow": {"nodes": nodes}}}).client("workflow")
    run = client.workflow.stream(inputs={}).with_forms(lambda pending: FilledForm("ok", {"a": "it"}))
    assert "text_chunk" in [event.event for event in run]
    assert run.stream.text == "You wrote it."
