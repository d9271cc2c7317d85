"""Runs that wait for a person: the separate calls, and the helper that goes through all pauses."""

from __future__ import annotations

import json
from typing import Any, Final

import httpx
import pytest

from dify_client import FilledForm, InvalidRequestError, PendingForm, StreamError

from .colours import AsyncColour, Colour, Scripted, texts
from .events import (
    PING,
    RUN,
    asked,
    chunk,
    error,
    filled,
    finished,
    form,
    message,
    message_end,
    node_finished,
    node_started,
    paused,
    replaced,
    started,
    stream,
)

FORM: Final[dict[str, Any]] = {
    "form_content": "Fine?",
    "inputs": [{"type": "paragraph", "output_variable_name": "comment"}],
    "resolved_default_values": {},
    "user_actions": [{"id": "ok", "title": "OK", "button_style": "primary"}],
    "expiration_time": 99,
}
UNTIL_PAUSE = [started(), node_started("hi"), asked(form()), paused(form())]
SNAPSHOT = [started(), node_started("hi", index=4), node_finished("hi", status="paused"), *UNTIL_PAUSE[2:]]
AFTER = [
    started(reason="resumption"),
    node_started("hi"),
    filled(),
    chunk("done"),
    node_finished("hi"),
    finished({"text": "done"}),
]
TOLD_AFTER = [event["event"] for event in AFTER if event["event"] != "node_started"]
EVENTS = f"GET /workflow/{RUN}/events"


def page() -> httpx.Response:
    return httpx.Response(200, json=FORM)


def receipt() -> httpx.Response:
    return httpx.Response(200, json={})


def approve(pending: PendingForm) -> FilledForm:
    return FilledForm("ok", {pending.form.inputs[0].output_variable_name: "good"})


def test_one_helper_goes_through_the_pause(colour: Colour) -> None:
    server = Scripted(stream(*UNTIL_PAUSE), stream(PING, *SNAPSHOT, PING, *AFTER), page(), receipt())
    seen: list[PendingForm] = []

    def fill(pending: PendingForm) -> FilledForm:
        seen.append(pending)
        return approve(pending)

    run = colour.client(server).workflow.stream(inputs={}, user="bob").with_forms(fill)
    found = colour.items(run)

    assert texts(found) == [*(event["event"] for event in UNTIL_PAUSE), *TOLD_AFTER]
    assert [(one.token, one.reason.node_title, one.form.form_content) for one in seen] == [
        ("form-1", "Approve", "Fine?")
    ]
    path = "/form/human_input/form-1"
    assert server.paths == ["POST /workflows/run", EVENTS, f"GET {path}", f"POST {path}"]
    assert dict(server.requests[1].url.params) == {
        "user": "bob",
        "include_state_snapshot": "true",
        "continue_on_pause": "true",
    }
    assert json.loads(server.requests[3].content) == {"inputs": {"comment": "good"}, "action": "ok", "user": "bob"}
    assert (run.stream.text, run.stream.outputs, run.stream.paused) == ("done", {"text": "done"}, False)


def test_its_result_is_that_of_the_finished_run(colour: Colour) -> None:
    server = Scripted(stream(*UNTIL_PAUSE), stream(*SNAPSHOT, *AFTER), page(), receipt())

    result = colour.wait(colour.client(server).workflow.stream(inputs={}).with_forms(approve).result())

    assert (result.workflow_run_id, result.data.outputs) == (RUN, {"text": "done"})


def test_a_run_that_fails_after_the_form(colour: Colour) -> None:
    rest = [started(reason="resumption"), filled(), finished(None, "failed", "broken")]
    server = Scripted(stream(*UNTIL_PAUSE), stream(*SNAPSHOT, *rest), page(), receipt())

    with pytest.raises(StreamError, match="broken"):
        colour.wait(colour.client(server).workflow.stream(inputs={}).with_forms(approve).result())


def test_a_chatflow_goes_on_with_its_answer(colour: Colour) -> None:
    first = [started(chat=True), message("Wait. "), asked(form(), chat=True), paused(form(), chat=True)]
    past = [first[0], replaced("Wait. ", ""), *first[2:]]
    rest = [started(chat=True, reason="resumption"), filled(chat=True), message("Go."), message_end()]
    end = finished({"answer": "Wait. Go."}, chat=True)
    server = Scripted(stream(*first), stream(*past, *rest, end), page(), receipt())

    result = colour.wait(colour.client(server).chatflow.stream(query="Hi").with_forms(approve).result())

    assert (result.answer, result.mode, result.event) == ("Wait. Go.", "advanced-chat", "message")


def test_several_pauses_and_parallel_forms(colour: Colour) -> None:
    """Two forms wait at once; only the first is filled, so that the run pauses again for the other."""
    a, b = form("form-a", "fa", "na"), form("form-b", "fb", "nb")
    first = [started(), asked(a), asked(b), paused(a, b)]
    second = [*first, started(reason="resumption"), filled("na"), asked(b), paused(b)]
    third = [*first[:3], paused(b), started(reason="resumption"), filled("nb"), finished({"x": 1})]
    answers: list[str] = []

    def one_at_a_time(pending: PendingForm) -> FilledForm | None:
        answers.append(pending.token)
        return FilledForm("ok") if pending.token == "form-a" or len(answers) > 2 else None

    server = Scripted(stream(*first), stream(*second), page(), receipt(), page(), stream(*third), page(), receipt())
    run = colour.client(server).workflow.stream(inputs={}).with_forms(one_at_a_time)
    found = texts(colour.items(run))

    assert answers == ["form-a", "form-b", "form-b"]
    required, pause, again = "human_input_required", "workflow_paused", "workflow_started"
    assert found[:4] == ["workflow_started", required, required, pause]
    assert found[4:] == [again, "human_input_form_filled", pause, again, "human_input_form_filled", "workflow_finished"]
    assert server.paths[-1] == "POST /form/human_input/form-b"


def test_a_form_that_somebody_else_has_answered(colour: Colour) -> None:
    submitted = error(412, "human_input_form_submitted")
    server = Scripted(stream(*UNTIL_PAUSE), stream(*SNAPSHOT, *AFTER), submitted)

    found = colour.items(colour.client(server).workflow.stream(inputs={}).with_forms(approve))

    assert found[-1].event == "workflow_finished"


def test_a_form_without_a_token_is_left_to_others(colour: Colour) -> None:
    first = [started(), asked(form(None)), paused(form(None))]
    server = Scripted(stream(*first), stream(*first, *AFTER))

    found = colour.items(colour.client(server).workflow.stream(inputs={}).with_forms(approve))

    assert found[-1].event == "workflow_finished"
    assert len(server.requests) == 2


def test_a_wrong_form_is_raised_and_everything_closed(colour: Colour) -> None:
    refused = error(400, "invalid_form_data")
    server = Scripted(stream(*UNTIL_PAUSE), stream(*SNAPSHOT, *AFTER), page(), refused)
    run = colour.client(server).workflow.stream(inputs={}).with_forms(approve)

    with pytest.raises(Exception, match="invalid_form_data"):
        colour.items(run)

    assert run.stream.closed


def test_a_loop_that_is_left_early(colour: Colour) -> None:
    run = colour.client(Scripted(stream(*UNTIL_PAUSE))).workflow.stream(inputs={}).with_forms(approve)

    assert colour.within(run, lambda opened: colour.next(opened.stream)).event == "workflow_started"
    assert run.stream.closed


def test_a_run_without_pauses_is_just_read(colour: Colour) -> None:
    run = colour.client(Scripted(stream(started(), finished({})))).workflow.stream(inputs={}).with_forms(approve)

    assert texts(colour.items(run)) == ["workflow_started", "workflow_finished"]


def test_the_separate_calls(colour: Colour) -> None:
    server = Scripted(stream(*UNTIL_PAUSE), page(), receipt(), stream(*SNAPSHOT, *AFTER))
    client = colour.client(server)
    first = client.workflow.stream(inputs={})
    colour.items(first)

    assert first.paused
    [reason] = first.pending_forms
    assert (reason.form_token, reason.node_id) == ("form-1", "hi")
    shown = colour.wait(client.workflow.forms.get(form_token=reason.form_token))
    colour.wait(client.workflow.forms.submit(form_token=reason.form_token, action=shown.user_actions[0].id))
    rest = first.follow()

    assert texts(colour.items(rest)) == TOLD_AFTER
    assert (rest.text, rest.outputs) == ("done", {"text": "done"})
    assert not first.paused
    assert first.pending_forms == []
    assert colour.wait(rest.result()).data.outputs == {"text": "done"}


def test_following_after_giving_a_stream_up(colour: Colour) -> None:
    """What was read before is not told again."""
    live = [started(), node_started("a"), chunk("x"), node_finished("a"), finished({"text": "x"})]
    server = Scripted(stream(*live), stream(*live[:2], *live[3:]))
    first = colour.client(server).workflow.stream(inputs={})
    colour.within(first, lambda opened: [colour.next(opened) for _ in range(3)])

    assert texts(colour.items(first.follow(idle_timeout=30.0))) == ["node_finished", "workflow_finished"]
    assert first.text == "x"


def test_only_runs_can_be_followed(colour: Colour) -> None:
    made = colour.client(Scripted(stream(message("a"), message_end()))).chat.stream(query="Hi")
    colour.items(made)

    with pytest.raises(InvalidRequestError, match="only runs of workflows and chatflows"):
        made.follow()


def test_a_run_is_watched_from_elsewhere(colour: Colour) -> None:
    """Without a stream before it everything is told, and pauses do not end it if it was asked to go on."""
    server = Scripted(stream(*SNAPSHOT, *AFTER))
    made = colour.client(server).workflow.runs.events(
        workflow_run_id=RUN, include_state_snapshot=True, continue_on_pause=True
    )

    assert texts(colour.items(made)) == [event["event"] for event in (*SNAPSHOT, *AFTER)]
    assert (made.text, made.text_complete) == ("done", True)
    assert made.workflow_run_id == RUN


def test_coroutine_functions_may_fill_forms() -> None:
    colour = AsyncColour()
    server = Scripted(stream(*UNTIL_PAUSE), stream(*SNAPSHOT, *AFTER), page(), receipt())

    async def fill(pending: PendingForm) -> FilledForm:
        return approve(pending)

    run: Any = colour.client(server).workflow.stream(inputs={}).with_forms(fill)

    assert colour.wait(run.result()).data.status == "succeeded"
    colour.close()
