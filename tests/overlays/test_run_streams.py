"""What streams add up: the text by the rules of Dify servers, ids, outputs, results, and what errors carry."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from dify_client import ApiTimeoutError, InvalidRequestError, StreamError, StreamInterrupted
from dify_client.models import (
    ChatMessageResponse,
    ChatPausedResponse,
    CompletionBlockingResponse,
    WorkflowFinishedResponse,
    WorkflowPausedResponse,
)

from .colours import Colour, Scripted, texts
from .events import (
    CONVERSATION,
    MESSAGE,
    PING,
    RUN,
    TASK,
    asked,
    chunk,
    error,
    failure,
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
    thought,
)

KEY = "app-key"
"""Of the clients here."""
USAGE = {"usage": {"total_tokens": 5, "currency": "USD"}}


def chat_of(colour: Colour, *events: Any, **settings: Any) -> Any:
    """A chat stream of these events."""
    return colour.client(Scripted(stream(*events))).chat.stream(query="Hi", **settings)


def workflow_of(colour: Colour, *events: Any, **settings: Any) -> Any:
    """A workflow stream of these events."""
    return colour.client(Scripted(stream(*events))).workflow.stream(inputs={}, **settings)


@pytest.mark.parametrize(
    ("events", "text", "pieces"),
    [
        ([message("a"), message("b")], "ab", ["a", "b"]),
        ([message("a"), message(""), message("b")], "ab", ["a", "b"]),
        ([message("a", "message_file"), message("b", "message_file")], "ab", ["a", "b"]),
        ([message("a", "agent_message"), thought(), message("b", "agent_message"), message("ab")], "ab", ["a", "b"]),
        ([message("bad"), replaced("***")], "***", ["bad"]),
        ([message("a"), replaced("ab", ""), message("c")], "abc", ["a", "b", "c"]),
        ([message("bad"), replaced("*"), message("!")], "*!", ["bad", "!"]),
        ([thought(), message("whole")], "whole", ["whole"]),
    ],
)
def test_the_text_follows_the_rules_of_servers(colour: Colour, events: list[Any], text: str, pieces: list[str]) -> None:
    assert colour.items(chat_of(colour, *events, message_end()).iter_text()) == pieces

    whole = chat_of(colour, *events, message_end())
    assert len(colour.items(whole)) == len(events) + 1
    assert whole.text == text
    assert whole.text_complete


def test_a_file_of_the_answer_adds_no_text(colour: Colour) -> None:
    file = {"event": "message_file", "task_id": TASK, "message_id": MESSAGE, "id": "f", "type": "image"}
    file |= {"belongs_to": "assistant", "url": "http://x/y.png", "conversation_id": CONVERSATION}
    made = chat_of(colour, file, message("a"), message_end())

    assert colour.items(made.iter_text()) == ["a"]


def test_workflows_tell_their_text_in_chunks(colour: Colour) -> None:
    replacement = {"event": "text_replace", "task_id": TASK, "workflow_run_id": RUN, "data": {"text": "z"}}
    made = workflow_of(colour, started(), chunk("x"), chunk("y"), replacement, finished({"out": "z"}))

    assert colour.items(made.iter_text()) == ["x", "y"]
    assert made.text == "z"


def test_ids_and_outputs_are_known_as_soon_as_they_are_told(colour: Colour) -> None:
    made = chat_of(colour, PING, started(chat=True), message("a"), message_end(), finished({"answer": "a"}, chat=True))
    before = (made.task_id, made.message_id, made.conversation_id, made.workflow_run_id, made.outputs, made.text)
    colour.next(made)

    assert before == (None, None, None, None, None, "")
    assert (made.task_id, made.message_id) == (TASK, MESSAGE)
    assert (made.conversation_id, made.workflow_run_id) == (CONVERSATION, RUN)
    assert not made.paused
    colour.items(made)
    assert made.outputs == {"answer": "a"}


def test_events_that_no_client_knows_are_passed_on(colour: Colour) -> None:
    made = chat_of(colour, b"data: [1]\n\n", {"event": "brand_new", "x": 1}, message("a"), message_end())

    assert texts(colour.items(made)) == ["__unknown__", "__unknown__", "message", "message_end"]
    assert made.text == "a"


def test_the_result_of_a_chat_is_the_blocking_answer(colour: Colour) -> None:
    result = colour.wait(chat_of(colour, message("a"), message("b"), message_end(**USAGE)).result())

    assert isinstance(result, ChatMessageResponse)
    assert (result.answer, result.mode, result.conversation_id) == ("ab", "chat", CONVERSATION)
    assert (result.task_id, result.message_id, result.id, result.created_at) == (TASK, MESSAGE, MESSAGE, 7)
    assert result.metadata is not None
    assert result.metadata.usage is not None
    assert result.metadata.usage.total_tokens == 5


@pytest.mark.parametrize(
    ("events", "mode"),
    [
        ([thought(), message("a", "agent_message"), message_end()], "agent-chat"),
        ([started(chat=True), message("a"), message_end(), finished({}, chat=True)], "advanced-chat"),
        ([started(chat=True), message("a"), finished({}, chat=True), message_end()], "advanced-chat"),
        ([started(chat=True), message("a"), finished({}, "stopped", chat=True)], "advanced-chat"),
    ],
)
def test_complete_works_for_every_kind_of_chat_app(colour: Colour, events: list[Any], mode: str) -> None:
    server = Scripted(stream(*events))

    result = colour.wait(colour.client(server).chat.complete(query="Hi"))

    assert (result.answer, result.mode) == ("a", mode)
    assert b'"response_mode":"streaming"' in server.requests[0].content


def test_the_result_of_a_completion(colour: Colour) -> None:
    client = colour.client(Scripted(stream(message("a"), message_end())))

    result = colour.wait(client.completion.complete(inputs={"query": "x"}))

    assert isinstance(result, CompletionBlockingResponse)
    assert (result.answer, result.mode) == ("a", "completion")


def test_the_result_of_a_workflow(colour: Colour) -> None:
    result = colour.wait(workflow_of(colour, started(), finished({"out": 1})).result())

    assert isinstance(result, WorkflowFinishedResponse)
    assert (result.task_id, result.workflow_run_id) == (TASK, RUN)
    assert (result.data.status, result.data.outputs, result.data.total_tokens) == ("succeeded", {"out": 1}, 3)


def test_a_paused_run_has_a_result_too(colour: Colour) -> None:
    result = colour.wait(workflow_of(colour, started(), asked(form()), paused(form())).result())

    assert isinstance(result, WorkflowPausedResponse)
    assert (result.workflow_run_id, result.data.status, result.data.paused_nodes) == (RUN, "paused", ["hi"])
    assert result.data.workflow_id == "w"


def test_a_paused_chatflow_has_a_result_too(colour: Colour) -> None:
    events = [started(chat=True), message("a"), asked(form(), chat=True), paused(form(), chat=True)]

    result = colour.wait(chat_of(colour, *events).result())

    assert isinstance(result, ChatPausedResponse)
    assert (result.event, result.answer, result.workflow_run_id) == ("workflow_paused", "a", RUN)
    assert result.data.reasons[0].form_token == "form-1"


@pytest.mark.parametrize("reason", ["a node broke", None])
def test_a_run_that_failed_without_an_error_event_is_an_error(colour: Colour, reason: str | None) -> None:
    events = [started(chat=True), message("par"), finished(None, "failed", reason, chat=True)]

    with pytest.raises(StreamError, match=reason or "gave no reason") as caught:
        colour.wait(chat_of(colour, *events).result())

    assert (caught.value.code, caught.value.partial_text, caught.value.task_id) == ("run_failed", "par", TASK)


def test_the_error_of_a_failed_run_repeats_no_key(colour: Colour) -> None:
    words = f"no such key: {KEY}"
    made = chat_of(colour, started(chat=True), message(f"{KEY} "), finished(None, "failed", words, chat=True))

    with pytest.raises(StreamError) as caught:
        colour.wait(made.result())

    assert (caught.value.message, caught.value.partial_text) == ("no such key: [hidden]", "[hidden] ")
    assert (made.text, made.redacted([words])) == (f"{KEY} ", ["no such key: [hidden]"])


def test_a_failed_workflow_is_an_error_of_complete_alone(colour: Colour) -> None:
    events = [started(), node_started("a"), node_finished("a", status="failed"), finished(None, "failed", "broken")]

    assert len(colour.items(workflow_of(colour, *events))) == 4
    with pytest.raises(StreamError, match="broken"):
        colour.wait(colour.client(Scripted(stream(*events))).workflow.complete(inputs={}))


def test_the_error_event_carries_the_text_so_far(colour: Colour) -> None:
    made = chat_of(colour, message("par"), message("tial"), failure())

    with pytest.raises(StreamError, match="the model refused") as caught:
        colour.items(made)

    assert (caught.value.code, caught.value.status_code) == ("completion_request_error", 400)
    assert (caught.value.partial_text, caught.value.task_id) == ("partial", TASK)


def test_a_stream_that_breaks_off_tells_what_is_known(colour: Colour) -> None:
    made = chat_of(colour, started(chat=True), message("par"))

    with pytest.raises(StreamInterrupted) as caught:
        colour.wait(made.result())

    assert (caught.value.partial_text, caught.value.task_id) == ("par", TASK)
    assert caught.value.workflow_run_id == RUN


def test_an_end_without_a_message_is_an_error(colour: Colour) -> None:
    end: dict[str, Any] = {"event": "message_end", "task_id": TASK, "metadata": {}}

    with pytest.raises(StreamError, match="without a message"):
        colour.wait(chat_of(colour, end).result())


def test_pings_alone_end_in_a_time_out_that_says_why(colour: Colour) -> None:
    made = chat_of(colour, PING, first_event_timeout=1e-9)

    with pytest.raises(ApiTimeoutError, match="first_event_timeout"):
        colour.items(made)


def test_an_error_answer_is_raised_by_the_result(colour: Colour) -> None:
    made = colour.client(Scripted(error(400, "invalid_param"))).chat.stream(query="Hi")

    with pytest.raises(Exception, match="no: invalid_param"):
        colour.wait(made.result())


def test_the_result_can_be_asked_for_after_reading(colour: Colour) -> None:
    made = chat_of(colour, message("a"), message_end())

    def read(opened: Any) -> Any:
        colour.items(opened)
        return colour.wait(opened.result())

    assert colour.within(made, read).answer == "a"
    assert made.closed


def test_a_completion_cannot_be_resumed(colour: Colour) -> None:
    client = colour.client(Scripted())

    with pytest.raises(InvalidRequestError, match="resume"):
        client.completion.stream(inputs={}, resume=True)


def test_a_version_of_a_workflow_is_chosen_by_its_id(colour: Colour) -> None:
    answer = {"task_id": TASK, "workflow_run_id": RUN, "data": finished({"out": 1})["data"]}
    server = Scripted(*(httpx.Response(200, json=answer) for _ in range(2)), *(stream(finished({})) for _ in range(3)))
    client = colour.client(server)

    colour.wait(client.workflow.run(inputs={}))
    colour.wait(client.workflow.run(inputs={}, workflow_id="v1"))
    colour.wait(client.workflow.complete(inputs={}, workflow_id="v1"))
    colour.items(client.workflow.stream(inputs={}, workflow_id="v1"))
    colour.items(client.workflow.stream(inputs={}))

    by_id = "POST /workflows/v1/run"
    assert server.paths == ["POST /workflows/run", by_id, by_id, by_id, "POST /workflows/run"]


def test_the_envelope_of_a_chosen_version(colour: Colour) -> None:
    answer = {"task_id": TASK, "workflow_run_id": RUN, "data": finished({"out": 1})["data"]}
    server = Scripted(httpx.Response(200, json=answer))

    found = colour.wait(colour.client(server).with_response.workflow.run(inputs={}, workflow_id="v1"))

    assert (found.status_code, found.parsed.data.outputs) == (200, {"out": 1})
    assert server.paths == ["POST /workflows/v1/run"]


def test_a_stream_that_was_closed_early_has_no_result(colour: Colour) -> None:
    made = workflow_of(colour, started(), finished({}))
    colour.within(made, colour.next)

    with pytest.raises(StreamError, match="without the end of a run"):
        colour.wait(made.result())
