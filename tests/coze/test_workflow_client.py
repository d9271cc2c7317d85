"""Workflows: run, followed, gone on with, looked at and listed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from coze_client import (
    CozeAPIError,
    CozeStreamError,
    InvalidRequestError,
    StreamInterrupted,
    WorkflowStreamRequest,
    user_text,
)  # fmt: skip
from coze_client.api.workflows import stream_workflow
from coze_client.workflow_streams import WorkflowStream

from .conftest import Make, Paginate, Respond
from .server import Coze

MakeEvent = Callable[..., str]
WAITING = {"interrupt_data": {"event_id": "e-1", "type": 2, "data": "Which city?"}, "node_title": "Question"}


def said(text: str, **changes: Any) -> dict[str, Any]:
    """What a node says."""
    return {"content": text, "node_title": "Answer", "node_seq_id": "0", "node_is_finish": False, **changes}


@pytest.mark.parametrize(
    ("data", "parsed"), [('{"rain": true}', {"rain": True}), ("just text", "just text"), (None, None), ("", "")]
)
def test_a_workflow_is_run(coze: Coze, make_response: Respond, data: str | None, parsed: Any) -> None:
    """
    Given a result beside the code and not inside of anything, as JSON text or not
    When a workflow is run
    Then the text and its value are there, with the page that shows the run
    """
    coze.answer(make_response(data, debug_url="https://d", usage={"token_count": 5}, execute_id=""))
    run = coze.call("workflows.run", workflow_id="w", parameters={"city": "Ulm", "days": 2}, ext={"user_id": "u"})
    assert (run.data, run.data_parsed, run.debug_url, run.logid) == (data, parsed, "https://d", "log-1")
    assert (run.usage.token_count, run.interrupt_data) == (5, None)
    assert (coze.last.method, coze.last.path) == ("POST", "/v1/workflow/run")
    assert coze.last.json == {
        "workflow_id": "w",
        "parameters": {"city": "Ulm", "days": 2},
        "ext": {"user_id": "u"},
    }


def test_a_workflow_runs_in_the_background(coze: Coze, make_response: Respond) -> None:
    """
    Given a run that takes long
    When it is begun in the background
    Then there is its id
    """
    coze.answer(make_response(None, execute_id="743"))
    assert coze.call("workflows.run", workflow_id="w", is_async=True, app_id="a").execute_id == "743"
    assert coze.last.json == {"workflow_id": "w", "is_async": True, "app_id": "a"}


@pytest.mark.parametrize(("code", "msg"), [(4200, "never published"), (6003, "not in your plan")])
def test_a_workflow_is_refused(coze: Coze, make_response: Respond, code: int, msg: str) -> None:
    """
    Given a workflow that cannot be run
    When it is run
    Then the error has the page that shows why
    """
    coze.answer(make_response(code=code, msg=msg, debug_url="https://d"))
    with pytest.raises(CozeAPIError, match=msg) as caught:
        coze.call("workflows.run", workflow_id="w")
    assert (caught.value.number, caught.value.debug_url, caught.value.logid) == (code, "https://d", "log-1")


def test_a_workflow_is_answered_and_waited_for(coze: Coze, make_response: Respond) -> None:
    """
    Given a run that waits
    When it is answered without a stream
    Then it goes on to its result, which may wait again
    """
    coze.answer(make_response("{}", interrupt_data=WAITING["interrupt_data"]))
    run = coze.call("workflows.resume", workflow_id="w", event_id="e", resume_data="Ulm", interrupt_type=2)
    assert (run.interrupt_data.event_id, run.interrupt_data.type, run.logid) == ("e-1", 2, "log-1")
    assert (coze.last.path, coze.last.json) == (
        "/v1/workflows/resume",
        {"workflow_id": "w", "event_id": "e", "resume_data": "Ulm", "interrupt_type": 2},
    )


def test_a_workflow_is_followed(coze: Coze, make_event: MakeEvent, make_response: Respond) -> None:
    """
    Given the events of a run
    When it is followed
    Then each is of its class and has its number, and they add up to the text
    """
    events = [
        make_event("Message", said("It "), id=0),
        make_event("Message", said("rains.", node_is_finish=True, usage={"token_count": 3}, cost="0"), id=1),
        make_event("Done", {"debug_url": "https://d"}, id=2, end=""),
    ]
    coze.answer(make_response(events=events))
    stream, seen = coze.stream("workflows.stream", workflow_id="w", parameters={"a": 1})
    assert [(event.event, event.id) for event in seen] == [("Message", "0"), ("Message", "1"), ("Done", "2")]
    assert (seen[1].data.node_is_finish, seen[1].data.usage.token_count) == (True, 3)
    assert (stream.text, stream.debug_url, stream.logid, stream.interrupt) == ("It rains.", "https://d", "log-1", None)
    assert (coze.last.path, coze.last.json) == (
        "/v1/workflow/stream_run",
        {"workflow_id": "w", "parameters": {"a": 1}},
    )


@pytest.mark.parametrize("model", [False, True], ids=["keywords", "a model"])
def test_a_run_asks_and_is_answered(coze: Coze, make_event: MakeEvent, make_response: Respond, model: bool) -> None:
    """
    Given a run that asks, which ends its stream
    When it is answered
    Then it goes on as another stream, however the first one was begun
    """
    first_part = [make_event("Message", said("Hm. "), id=0), make_event("Interrupt", WAITING, id=1)]
    coze.answer(make_response(events=first_part))
    coze.answer(make_response(events=[make_event("Message", said("Ulm."), id=0), make_event("Done", {}, id=1)]))
    if model and coze.colour == "sync":
        with coze.sync_client().stream(
            stream_workflow.OPERATION, stream_workflow.STREAM, {"body": WorkflowStreamRequest(workflow_id="w")},
            into=WorkflowStream,
        ) as opened:  # fmt: skip
            list(opened)
        first: Any = opened
    else:
        first, _ = coze.stream("workflows.stream", workflow_id="w")
    assert (first.interrupt.event_id, first.interrupt.data) == ("e-1", "Which city?")
    second, _ = coze.follow("resume", first, "Ulm")
    assert second.text == "Ulm."
    assert (coze.last.path, coze.last.json) == (
        "/v1/workflow/stream_resume",
        {"workflow_id": "w", "event_id": "e-1", "resume_data": "Ulm", "interrupt_type": 2},
    )
    with pytest.raises(RuntimeError, match="does not wait"):
        second.resume("again")


@pytest.mark.parametrize("data", [None, [1], "x", {"content": 5}])
def test_data_of_another_kind_ends_no_run(coze: Coze, make_event: MakeEvent, make_response: Respond, data: Any) -> None:
    """
    Given events of a run whose data is not what their class says
    When they are streamed
    Then they are passed on, and change nothing
    """
    text = f'"{data}"' if data == "x" else data
    events = [make_event("Message", text), make_event("Interrupt", text), make_event("Message", said("Ulm."))]
    coze.answer(make_response(events=[*events, make_event("Done", {})]))
    stream, seen = coze.stream("workflows.stream", workflow_id="w")
    assert (len(seen), stream.text, stream.interrupt) == (4, "Ulm.", None)


def test_a_run_is_answered_by_its_ids(coze: Coze, make_event: MakeEvent, make_response: Respond) -> None:
    """
    Given the ids of a run that waits
    When it is answered with a stream
    Then it goes on
    """
    coze.answer(make_response(events=[make_event("Done", {}, id=0)]))
    stream, events = coze.stream(
        "workflows.stream_resume", workflow_id="w", event_id="e", resume_data="{}", interrupt_type=5
    )
    assert (len(events), stream.text) == (1, "")


def test_a_run_fails(coze: Coze, make_event: MakeEvent, make_response: Respond) -> None:
    """
    Given a run that fails on the way
    When it is followed
    Then that is raised with the text so far
    """
    error = {"error_code": 5000, "error_message": "node broke", "debug_url": "https://d"}
    coze.answer(make_response(events=[make_event("Message", said("It "), id=0), make_event("Error", error, id=1)]))
    with pytest.raises(CozeStreamError, match="5000: node broke") as caught:
        coze.stream("workflows.stream", workflow_id="w")
    error_ = caught.value
    assert (error_.number, error_.partial_text, error_.logid, error_.debug_url) == (5000, "It ", "log-1", "https://d")


@pytest.mark.parametrize("ping", ["id: 1\nevent: PING\n\n", "event:PING\ndata:\n\n", "event:PING\ndata:alive\n\n"])
@pytest.mark.parametrize("wanted", [False, True])
def test_signs_of_life_are_no_events(
    coze: Coze, make_event: MakeEvent, make_response: Respond, ping: str, wanted: bool
) -> None:
    """
    Given signs of life with and without data
    When a run is followed
    Then they are left out, or are events where that is wanted
    """
    coze.answer(make_response(events=[make_event("Message", said("a"), id=0), ping, make_event("Done", {}, id=1)]))
    _, events = coze.stream("workflows.stream", workflow_id="w", include_pings=wanted)
    assert [event.event for event in events] == ["Message", *(["PING"] if wanted else []), "Done"]


def test_an_event_without_a_number_has_none(coze: Coze, make_event: MakeEvent, make_response: Respond) -> None:
    """
    Given an event without a number after one that has one
    When the run is followed
    Then it has no number, not that of the one before, and new events are kept
    """
    events = [make_event("Message", said("a"), id=7), make_event("Message", said("b")), make_event("Thought", {"x": 1})]
    coze.answer(make_response(events=[*events, make_event("Done", {})]))
    _, seen = coze.stream("workflows.stream", workflow_id="w")
    assert [event.id for event in seen if event.event == "Message"] == ["7", None]
    assert (seen[2].event, seen[2].name) == ("__unknown__", "Thought")


def test_a_run_that_breaks_off_is_no_whole_one(coze: Coze, make_event: MakeEvent, make_response: Respond) -> None:
    """
    Given a run whose stream stops
    When it is followed
    Then that is an error
    """
    coze.answer(make_response(events=[make_event("Message", said("a"), id=0)]))
    with pytest.raises(StreamInterrupted) as caught:
        coze.stream("workflows.stream", workflow_id="w")
    assert caught.value.partial_text == "a"


def test_a_chatflow_speaks_as_a_chat(
    coze: Coze, make_event: MakeEvent, make_message: Make, make_response: Respond
) -> None:
    """
    Given a chatflow
    When it is talked to
    Then its stream is that of a chat, whose end names a page
    """
    events = [
        make_event("conversation.message.delta", make_message("Hi")),
        make_event("done", {"debug_url": "https://d"}),
    ]
    coze.answer(make_response(events=events))
    stream, _ = coze.stream("workflows.chat", workflow_id="w", additional_messages=[user_text("Hi")], bot_id="b")
    assert (stream.text, stream.debug_url) == ("Hi", "https://d")
    assert coze.last.path == "/v1/workflows/chat"
    assert set(coze.last.json) == {"workflow_id", "additional_messages", "bot_id"}


@pytest.mark.parametrize(("code", "kept"), [("", ""), (0, 0), (5000, 5000), ("5000", "5000")])
def test_a_run_in_the_background_is_looked_at(coze: Coze, make_response: Respond, code: Any, kept: Any) -> None:
    """
    Given a run, alone in a list, with ids of its own
    When it is looked at
    Then it is the result, and the id of the run is told apart from that of the call
    """
    history = {
        "execute_id": "743", "execute_status": "Success", "bot_id": "0", "connector_id": "1024", "connector_uid": "u",
        "run_mode": 2, "logid": "log-of-the-run", "create_time": 1716809829, "update_time": 1716809830,
        "output": '{"Output": "wet"}', "error_code": code, "error_message": "", "debug_url": "https://d",
        "is_output_trimmed": False, "usage": {"token_count": 2},
        "node_execute_status": {"Answer": {"node_id": "1", "is_finish": True, "node_execute_uuid": "n-1"}},
    }  # fmt: skip
    coze.answer(make_response([history]))
    run = coze.call("workflows.runs.get", workflow_id="w", execute_id="743")
    assert (run.execute_status, run.error_code, run.output_parsed) == ("Success", kept, {"Output": "wet"})
    assert (run.run_logid, run.logid) == ("log-of-the-run", "log-1")
    assert run.node_execute_status["Answer"].node_execute_uuid == "n-1"
    assert run.to_dict() == history
    assert coze.last.path == "/v1/workflows/w/run_histories/743"


def test_a_run_that_nobody_knows(coze: Coze, make_response: Respond) -> None:
    """
    Given an empty list in the place of a run
    When it is looked at
    Then the error says so
    """
    coze.answer(make_response([]))
    with pytest.raises(Exception, match="data is empty"):
        coze.call("workflows.runs.get", workflow_id="w", execute_id="743")


def test_one_node_of_a_run(coze: Coze, make_response: Respond) -> None:
    """
    Given a node of a run
    When it is looked at
    Then its output is there as text and as a value
    """
    coze.answer(make_response({"is_finish": True, "node_output": '{"a": 1}'}))
    node = coze.call("workflows.runs.node", workflow_id="w", execute_id="743", node_execute_uuid="n")
    assert (node.is_finish, node.node_output_parsed, node.logid) == (True, {"a": 1}, "log-1")
    assert coze.last.path == "/v1/workflows/w/run_histories/743/execute_nodes/n"


def test_a_workflow_is_read(coze: Coze, make_workflow: Make, make_response: Respond) -> None:
    """
    Given a workflow
    When it is read
    Then all its members are typed
    """
    coze.answer(make_response({"workflow_detail": make_workflow()}))
    found = coze.call("workflows.get", workflow_id="flow-1")
    assert (found.workflow_detail.creator.name, found.logid) == ("Ada", "log-1")
    assert found.to_dict() == {"workflow_detail": make_workflow()}


@pytest.mark.parametrize("mode", [None, "chatflow"])
def test_all_workflows_are_listed(coze: Coze, make_workflow: Make, make_pages: Paginate, mode: str | None) -> None:
    """
    Given pages that say whether more follow
    When all workflows are asked for
    Then pages are asked for until none follows
    """
    chunks = [[make_workflow(workflow_id=id) for id in ids] for ids in ("ab", "cd", "e")]
    coze.answer(*make_pages(chunks))
    found = coze.items("workflows.iter", workspace_id="s", workflow_mode=mode, page_size=2)
    assert [workflow.workflow_id for workflow in found] == list("abcde")
    assert [asked.query.get("page_num") for asked in coze.asked] == [None, "2", "3"]


def test_all_versions_are_listed(coze: Coze, make_pages: Paginate) -> None:
    """
    Given pages that name the next one by a token
    When all versions are asked for
    Then each page is asked for by the token of the one before, and has its id
    """
    version = {"version": "v0.0.1", "description": "", "created_at": "1716809829", "workflow_id": "w"}
    coze.answer(*make_pages([[version], [{**version, "version": "v0.0.2"}]], style="token"))
    pages = coze.pages("workflows.versions.iter", workflow_id="w", page_size=1)
    assert [page.items[0].version for page in pages] == ["v0.0.1", "v0.0.2"]
    assert [page.logid for page in pages] == ["log-1", "log-2"]
    assert [asked.query for asked in coze.asked] == [
        {"page_size": "1"},
        {"page_size": "1", "page_token": "token-2"},
    ]


@pytest.mark.parametrize(
    ("call", "arguments", "words"),
    [
        ("workflows.versions.list", {"workflow_id": "w", "page_size": 31}, "page_size"),
        ("workflows.list", {"workflow_mode": "flow"}, "workflow_mode"),
        ("workflows.run", {"workflow_id": "w", "ext": {"user_id": 1}}, "ext"),
        (
            "workflows.resume",
            {"workflow_id": "w", "event_id": "e", "resume_data": "", "interrupt_type": "2"},
            "interrupt_type",
        ),
    ],
)
def test_what_cannot_be_right_is_not_sent(coze: Coze, call: str, arguments: dict[str, Any], words: str) -> None:
    """
    Given arguments that break a rule
    When the call is made
    Then the error names the argument, and nothing was sent
    """
    with pytest.raises(InvalidRequestError, match=words):
        coze.call(call, **arguments)
    assert coze.asked == []
