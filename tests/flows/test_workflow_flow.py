"""Workflows: run with files, watch and look at the log, fail, stop, run at the same time, ask a person."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from dify_client import BadRequestError, FilledForm, InputFile, NotFoundError, PendingForm, ServerError, StreamError

from .flow import UNKNOWN_ID, Flow, names, without
from .places import PREFIX

GOOD = {"name": "Ann", "color": "red"}
"""Inputs of the local app."""


def test_run_with_a_file(flow: Flow) -> None:
    client = flow.client("workflow")
    inputs = flow.inputs(client.workflow)
    paper = flow.wait(client.workflow.files.upload(file=(f"{PREFIX} paper.txt", b"Tea is hot.", "text/plain")))
    if not flow.place.live:
        inputs["paper"] = InputFile.from_upload(paper)
    answer = flow.wait(client.workflow.run(inputs=inputs, files=[InputFile.from_upload(paper)]))
    assert answer.data.status == "succeeded"
    detail = flow.wait(client.workflow.runs.get(workflow_run_id=answer.workflow_run_id))
    assert (detail.status, detail.outputs) == ("succeeded", answer.data.outputs)
    if not flow.place.live:
        assert (detail.outputs or {})["text"] == "tea likes red"
        assert paper.id in str(detail.inputs)


def test_watch_a_run(flow: Flow) -> None:
    client = flow.client("workflow")
    stream = client.workflow.stream(inputs=flow.inputs(client.workflow))
    events = flow.within(stream, flow.items)
    seen = names(events)
    assert (seen[0], seen[-1]) == ("workflow_started", "workflow_finished")
    started = [event.data.id for event in events if event.event == "node_started"]
    finished = [event.data.id for event in events if event.event == "node_finished"]
    assert started and sorted(started) == sorted(finished)
    detail = flow.wait(client.workflow.runs.get(workflow_run_id=stream.workflow_run_id))
    assert detail.outputs == stream.outputs
    if flow.place.live:  # the app need not iterate
        return
    assert seen.count("iteration_next") == 2
    assert stream.outputs == {"text": "tea likes red", "steps": [{"x": "a"}, {"x": "b"}]}


def test_look_at_the_log(flow: Flow) -> None:
    client = flow.client("workflow")
    begun = datetime.now(timezone.utc) - timedelta(minutes=10)
    inputs = flow.inputs(client.workflow)
    runs = [flow.wait(client.workflow.run(inputs=inputs)).workflow_run_id for _ in range(3)]
    logs = client.workflow.logs
    mine = {"created_by_end_user_session_id": flow.user}
    page = flow.wait(logs.list(**mine, limit=2))
    assert (len(page.data), page.has_more, page.total) == (2, True, 3)
    found = flow.items(logs.iter(**mine, limit=2))
    assert sorted(row.workflow_run.id for row in found) == sorted(runs)
    assert {row.workflow_run.status for row in found} == {"succeeded"}
    assert flow.wait(logs.list(**mine, status="failed")).data == []
    assert flow.wait(logs.list(**mine, created_at__after=begun)).total == 3
    assert flow.wait(logs.list(**mine, created_at__before=begun)).data == []
    assert flow.wait(logs.list(created_by_end_user_session_id=flow.name("nobody"))).data == []


def test_a_run_that_fails(flow: Flow) -> None:
    """A failed run is an answer when it was waited for, and an error when it was streamed."""
    client = flow.local("broken")
    answer = flow.wait(client.workflow.run(inputs={}))
    assert (answer.data.status, answer.data.error) == ("failed", "Connection refused")
    stream = client.workflow.stream(inputs={})
    events = flow.within(stream, flow.items)
    assert "node_retry" in names(events)
    failed = [event.data for event in events if event.event == "node_finished" and event.data.status == "failed"]
    assert [data.error for data in failed] == ["Connection refused"]
    with pytest.raises(StreamError, match="Connection refused"):
        flow.wait(client.workflow.complete(inputs={}))
    logs = client.workflow.logs
    assert flow.wait(logs.list(status="failed", created_by_end_user_session_id=flow.user)).total == 3


def test_inputs_that_do_not_fit(flow: Flow) -> None:
    client = flow.client("workflow")
    needed = flow.inputs(client.workflow)
    for name in needed:
        with pytest.raises(BadRequestError, match=name):
            flow.wait(client.workflow.run(inputs=without(needed, name)))
    if flow.place.live:  # the app need not have such fields
        return
    for inputs, text in (
        ({**GOOD, "color": "blue"}, "one of the following"),
        ({**GOOD, "name": "x" * 49}, "less than"),
    ):
        with pytest.raises(BadRequestError, match=text):
            flow.wait(client.workflow.run(inputs=inputs))


def test_runs_that_are_not_there(flow: Flow) -> None:
    client = flow.client("workflow")
    with pytest.raises(NotFoundError):
        flow.wait(client.workflow.runs.get(workflow_run_id=UNKNOWN_ID))
    with pytest.raises(ServerError):
        flow.wait(client.with_options(max_retries=0).workflow.runs.get(workflow_run_id="no-run"))
    with pytest.raises(NotFoundError):
        flow.wait(client.workflow.run(inputs=flow.inputs(client.workflow), workflow_id=UNKNOWN_ID))
    assert flow.wait(client.workflow.stop(task_id=UNKNOWN_ID)).result == "success"


def test_stop(flow: Flow) -> None:
    client = flow.local("slow")
    stream = client.workflow.stream(inputs={})

    def until_stopped(opened: Any) -> list[Any]:
        while flow.next(opened).event != "text_chunk":
            pass
        flow.wait(opened.stop())
        return flow.items(opened)

    rest = flow.within(stream, until_stopped)
    assert rest[-1].data.status == "stopped"
    assert flow.wait(client.workflow.runs.get(workflow_run_id=stream.workflow_run_id)).status == "stopped"


def test_runs_at_the_same_time(flow: Flow) -> None:
    """Each gets its own answer."""
    client = flow.client("workflow")
    inputs = flow.inputs(client.workflow)
    given = [{**inputs, "name": f"Ann {number}"} if "name" in inputs else inputs for number in range(5)]

    def run(values: dict[str, Any]) -> Any:
        return lambda: client.workflow.run(inputs=values)

    answers = flow.together([run(values) for values in given])
    assert {answer.data.status for answer in answers} == {"succeeded"}
    assert len({answer.workflow_run_id for answer in answers}) == 5
    page = flow.wait(client.workflow.logs.list(created_by_end_user_session_id=flow.user))
    assert page.total == 5
    if not flow.place.live:
        assert [answer.data.outputs["text"] for answer in answers] == [f"Ann {n} likes red" for n in range(5)]


@pytest.mark.parametrize(("action", "text"), [("approve", "Published: fine"), ("reject", "Dropped")])
def test_a_person_decides(flow: Flow, action: str, text: str) -> None:
    client = flow.client("human-input")
    asked: list[PendingForm] = []

    def decide(pending: PendingForm) -> FilledForm:
        asked.append(pending)
        chosen = action if not flow.place.live else pending.form.user_actions[0].id
        return FilledForm(chosen, {field.output_variable_name: "fine" for field in pending.form.inputs})

    run = client.workflow.stream(inputs={**flow.inputs(client.workflow), "name": "it"}).with_forms(decide)
    events = flow.items(run)
    assert events[-1].event == "workflow_finished"
    assert len(asked) == 1
    if flow.place.live:  # what comes of it is the app's own
        return
    assert run.stream.outputs["text"] == text
    with pytest.raises(Exception, match="already been submitted"):
        flow.wait(client.workflow.forms.submit(form_token=asked[0].token, action=action, inputs={"comment": "late"}))
