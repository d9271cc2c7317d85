"""Streams cut over real sockets: with ``resume=True`` no event comes twice, and none is lost that the server has."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Any, Final

import pytest

from dify_client import Hooks, RequestInfo, StreamInterrupted
from tests.replay import ReplayServer, Step, load
from tests.replay.wire import Fault

from .colours import Colour, texts
from .events import (
    PING,
    RUN,
    TASK,
    asked,
    chunk,
    finished,
    form,
    message,
    message_end,
    node_finished,
    node_started,
    outcome,
    paused,
    replaced,
    started,
)
from .sockets import error_step, json_step, stream_step

CHATFLOW: Final = [
    started(chat=True),
    node_started("s", chat=True),
    node_finished("s", chat=True),
    node_started("llm", chat=True),
    message("one "),
    message("two "),
    message("three"),
    node_finished("llm", chat=True),
    message_end(usage={"total_tokens": 5}),
    finished({"answer": "one two three"}, chat=True),
]
WORKFLOW: Final = [
    started(),
    node_started("s"),
    node_finished("s"),
    node_started("llm"),
    chunk("one "),
    chunk("two "),
    chunk("three"),
    node_finished("llm"),
    finished({"text": "one two three", "other": "x"}),
]
RUNNING: Final = {**outcome({}, "running"), "inputs": "{}"}
DONE: Final = "succeeded"


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    with ReplayServer() as running:
        yield running


def replay(live: Sequence[dict[str, Any]], known: int, stored: str = "") -> list[dict[str, Any]]:
    """What a server answers that has sent ``known`` events: its snapshot, then the rest. It counts nodes anew."""
    if known >= len(live):
        return [live[-1]]
    chat = "conversation_id" in live[0]
    again: list[dict[str, Any]] = []
    for event in live[:known]:
        data = event.get("data", {})
        if event["event"].startswith("node_"):
            reduced = {"inputs": None, "outputs": None, "process_data": None, "index": len(again) + 1}
            again.append({**event, "task_id": RUN, "data": {**data, **reduced}})
    replacement = [replaced(stored, "")] if chat else []
    return [{**live[0], "task_id": RUN}, *replacement, *again, *live[known:]]


def record(live: Sequence[dict[str, Any]], known: int) -> Step:
    """The run's record at that moment."""
    return json_step({**(live[-1]["data"] if known >= len(live) else RUNNING), "inputs": "{}"})


def open_stream(client: Any, live: Sequence[dict[str, Any]]) -> Any:
    """A resuming stream of the right app."""
    if "conversation_id" in live[0]:
        return client.chat.stream(query="Hi", resume=True)
    return client.workflow.stream(inputs={}, resume=True)


def names(events: Sequence[dict[str, Any]]) -> list[tuple[str, Any]]:
    """Events in a form that can be compared."""
    found: list[tuple[str, Any]] = []
    for event in events:
        data = event.get("data", {})
        found.append((event["event"], data.get("id") or data.get("text") or event.get("answer")))
    return found


@pytest.mark.parametrize("kind", ["cut", "reset"])
@pytest.mark.parametrize("live", [CHATFLOW, WORKFLOW], ids=["chatflow", "workflow"])
def test_a_cut_at_every_event(colour: Colour, server: ReplayServer, live: list[dict[str, Any]], kind: Any) -> None:
    """The server goes on where it was cut: exactly the events of an uncut stream come."""
    client = colour.client(server.base_url)
    for known in range(1, len(live)):
        fault = Fault(kind, at_chunk=known + 1)
        server.script(stream_step(PING, *live, cut=fault), stream_step(PING, *replay(live, known)), record(live, known))
        made = open_stream(client, live)

        found = [event.raw for event in colour.items(made)]

        assert names(found) == names(live), f"cut after {known} events"
        assert made.text == "one two three"
        assert made.text_complete
        assert made.task_id == TASK
        assert made.outputs == live[-1]["data"]["outputs"]


@pytest.mark.parametrize("missed", [1, 2, 3])
@pytest.mark.parametrize("live", [CHATFLOW, WORKFLOW], ids=["chatflow", "workflow"])
def test_what_was_sent_while_nobody_listened(
    colour: Colour, server: ReplayServer, live: list[dict[str, Any]], missed: int
) -> None:
    """Nodes come from the snapshot; text that is not repeated comes back with the outputs."""
    client = colour.client(server.base_url)
    for cut in range(1, len(live)):
        known = min(cut + missed, len(live))
        step = stream_step(PING, *live, cut=Fault("cut", at_chunk=cut + 1))
        server.script(step, stream_step(PING, *replay(live, known)), record(live, known))
        made = open_stream(client, live)

        found = [event.raw for event in colour.items(made)]

        kept = names(found)
        assert len(kept) == len(set(kept)), "an event came twice"
        assert kept[-1] == names(live)[-1]
        lost = [name for name in names(live) if name not in kept]
        if known < len(live):
            assert {name for name, _ in lost} <= {"message", "text_chunk", "message_end"}
        if "conversation_id" in live[0] or made.text:
            assert (made.text, made.text_complete) == ("one two three", True)
        else:  # of two outputs that are texts, no piece of the text tells which it is
            assert not made.text_complete


@pytest.mark.parametrize("live", [CHATFLOW, WORKFLOW], ids=["chatflow", "workflow"])
def test_the_result_is_that_of_an_uncut_run(colour: Colour, server: ReplayServer, live: list[dict[str, Any]]) -> None:
    client = colour.client(server.base_url)
    server.script(stream_step(*live))
    whole = colour.wait(open_stream(client, live).result())
    cut = stream_step(*live, cut=Fault("cut", at_chunk=5))
    server.script(cut, stream_step(*replay(live, 6)), record(live, 6))
    resumed = colour.wait(open_stream(client, live).result())

    assert resumed == whole
    asked_for = server.requests[-2]
    assert asked_for.path == f"/v1/workflow/{RUN}/events"
    assert dict(asked_for.query) == {"user": "u", "include_state_snapshot": "true"}
    assert server.requests[-1].path == f"/v1/workflows/run/{RUN}"


def test_a_stream_cut_again_and_again(colour: Colour, server: ReplayServer) -> None:
    """Each resumed stream is cut after one new event; as long as something new comes, it goes on."""
    client = colour.client(server.base_url)
    server.script(stream_step(PING, *WORKFLOW, cut=Fault("cut", at_chunk=2)))
    for known in range(1, len(WORKFLOW)):
        past = replay(WORKFLOW, known)
        repeated = len(past) - (len(WORKFLOW) - known)
        server.script(stream_step(*past, cut=Fault("cut", at_chunk=repeated + 1)), record(WORKFLOW, known))
    made = open_stream(client, WORKFLOW)

    assert names([event.raw for event in colour.items(made)]) == names(WORKFLOW)
    assert made.text == "one two three"


def test_an_end_in_the_middle_of_an_event(colour: Colour, server: ReplayServer) -> None:
    client = colour.client(server.base_url)
    size = len(PING) + 700
    step = stream_step(PING, *CHATFLOW, cut=Fault("cut", at_byte=size))
    server.script(step, stream_step(*replay(CHATFLOW, 2)), record(CHATFLOW, 2))

    assert names([event.raw for event in colour.items(open_stream(client, CHATFLOW))]) == names(CHATFLOW)


def test_a_longer_stored_answer_fills_the_text_at_once(colour: Colour, server: ReplayServer) -> None:
    client = colour.client(server.base_url)
    cut = stream_step(*CHATFLOW, cut=Fault("cut", at_chunk=5))
    server.script(cut, stream_step(*replay(CHATFLOW, 6, "one two ")), record(CHATFLOW, 6))
    made = open_stream(client, CHATFLOW)

    assert colour.items(made.iter_text()) == ["one ", "two ", "three"]


def test_the_missing_end_of_the_text_comes_with_the_outcome(colour: Colour, server: ReplayServer) -> None:
    client = colour.client(server.base_url)
    cut = stream_step(*CHATFLOW, cut=Fault("cut", at_chunk=6))
    server.script(cut, stream_step(CHATFLOW[-1]), record(CHATFLOW, 99))

    assert colour.items(open_stream(client, CHATFLOW).iter_text()) == ["one ", "two ", "three"]


def test_the_record_tells_an_end_that_nobody_heard(colour: Colour, server: ReplayServer) -> None:
    """The run finished between the snapshot and the first live event: its end is never sent, and needs no waiting."""
    client = colour.client(server.base_url)
    past = [event for event in replay(WORKFLOW, 6) if event not in WORKFLOW[6:]]
    cut = stream_step(*WORKFLOW, cut=Fault("cut", at_chunk=5))
    server.script(cut, stream_step(PING, *past), record(WORKFLOW, 99))
    made = open_stream(client, WORKFLOW)

    assert colour.items(made.iter_text()) == ["one ", "two three"]
    assert made.outputs == {"text": "one two three", "other": "x"}
    assert colour.wait(made.result()).data.status == DONE


def test_a_run_that_failed_meanwhile(colour: Colour, server: ReplayServer) -> None:
    client = colour.client(server.base_url)
    end = finished(None, "failed", "the model refused")
    cut = stream_step(*WORKFLOW, cut=Fault("reset", at_chunk=4))
    server.script(cut, stream_step(end), json_step({**end["data"], "inputs": "{}"}))

    with pytest.raises(Exception, match="the model refused"):
        colour.wait(open_stream(client, WORKFLOW).result())


def test_text_that_no_output_holds_stays_incomplete(colour: Colour, server: ReplayServer) -> None:
    client = colour.client(server.base_url)
    live = [*WORKFLOW[:-1], finished({"sum": 3, "a": "x", "b": "y"})]
    cut = stream_step(*live, cut=Fault("cut", at_chunk=5))
    server.script(cut, stream_step(*replay(live, 6)), record(live, 6))
    made = open_stream(client, live)
    colour.items(made)

    assert made.text == "one three"
    assert not made.text_complete


def test_a_pause_that_came_meanwhile(colour: Colour, server: ReplayServer) -> None:
    """In snapshots the waiting node is told as finished with status paused; a live stream never says so."""
    client = colour.client(server.base_url)
    live = [started(), node_started("hi"), asked(form()), paused(form())]
    snapshot = [started(), node_started("hi", index=9), node_finished("hi", status="paused"), *live[2:]]
    for cut in range(1, len(live)):
        step = stream_step(*live, cut=Fault("cut", at_chunk=cut))
        server.script(step, stream_step(PING, *snapshot), json_step({**outcome({}, "paused"), "inputs": "{}"}))
        made = open_stream(client, live)

        assert texts(colour.items(made)) == [event["event"] for event in live], f"cut after {cut} events"
        assert made.paused


@pytest.mark.parametrize("answer", [error_step(404, "not_found"), error_step(401, "unauthorized")])
def test_a_server_without_the_call(colour: Colour, server: ReplayServer, answer: Step) -> None:
    client = colour.client(server.base_url)
    server.script(stream_step(*CHATFLOW, cut=Fault("cut", at_chunk=6)), answer)

    with pytest.raises(StreamInterrupted) as caught:
        colour.items(open_stream(client, CHATFLOW))

    assert (caught.value.partial_text, caught.value.workflow_run_id) == ("one two ", RUN)
    assert caught.value.task_id == TASK


def test_a_loss_before_the_run_is_known(colour: Colour, server: ReplayServer) -> None:
    client = colour.client(server.base_url)
    server.script(stream_step(PING, *CHATFLOW, cut=Fault("cut", at_chunk=1)))

    with pytest.raises(StreamInterrupted) as caught:
        colour.items(open_stream(client, CHATFLOW))

    assert (caught.value.partial_text, caught.value.workflow_run_id) == ("", None)
    assert len(server.requests) == 1


def test_nothing_is_resumed_unasked(colour: Colour, server: ReplayServer) -> None:
    server.script(stream_step(*CHATFLOW, cut=Fault("cut", at_chunk=6)))

    with pytest.raises(StreamInterrupted):
        colour.items(colour.client(server.base_url).chat.stream(query="Hi"))

    assert len(server.requests) == 1


def test_a_server_that_never_says_anything_new(colour: Colour, server: ReplayServer) -> None:
    client = colour.client(server.base_url)
    server.script(stream_step(*WORKFLOW, cut=Fault("cut", at_chunk=4)))
    for _ in range(3):
        server.script(stream_step(PING, *replay(WORKFLOW, 4), cut=Fault("cut", at_chunk=4)), record(WORKFLOW, 4))

    with pytest.raises(StreamInterrupted):
        colour.items(open_stream(client, WORKFLOW))

    assert len(server.requests) == 7


def test_a_record_that_cannot_be_read_changes_nothing(
    colour: Colour, server: ReplayServer, caplog: pytest.LogCaptureFixture
) -> None:
    client = colour.client(server.base_url)
    cut = stream_step(*WORKFLOW, cut=Fault("cut", at_chunk=4))
    server.script(cut, stream_step(*replay(WORKFLOW, 4)), error_step(500, "unknown"))

    with caplog.at_level(logging.INFO, "dify_client"):
        found = colour.items(open_stream(client, WORKFLOW))

    assert len(found) == len(WORKFLOW)
    assert f"the record of run {RUN} cannot be read" in caplog.text


def test_a_program_that_is_interrupted_while_resuming(colour: Colour, server: ReplayServer) -> None:
    """The stream that was opened to go on is closed, too."""
    cut = stream_step(*WORKFLOW, cut=Fault("cut", at_chunk=4))
    server.script(cut, stream_step(*replay(WORKFLOW, 4)), record(WORKFLOW, 4))

    def interrupt(info: RequestInfo) -> None:
        if info.operation == "getWorkflowRun":
            raise KeyboardInterrupt

    client = colour.client(server.base_url, hooks=Hooks(on_request=interrupt))
    with pytest.raises(KeyboardInterrupt):
        colour.items(client.workflow.stream(inputs={}, resume=True))

    assert [request.path for request in server.requests] == ["/v1/workflows/run", f"/v1/workflow/{RUN}/events"]


@pytest.mark.parametrize(
    ("cut", "again"),
    [
        ("23-workflow-events/28-chatflow-llm-dropped", "23-workflow-events/29-chatflow-llm-reattach-snapshot"),
        (
            "22-human-input-chatflow/27-resume-live-dropped-after-4-messages",
            "22-human-input-chatflow/31-reattach-with-snapshot",
        ),
    ],
)
def test_recorded_reconnections(colour: Colour, server: ReplayServer, cut: str, again: str) -> None:
    """A real server whose client dropped its stream and came back: the text is that of the finished run."""
    server.script(Step(load(f"1.14.0/{cut}"), fault=Fault("cut", at_byte=10**9)), load(f"1.14.0/{again}"))
    server.script(json_step(RUNNING))
    made = colour.client(server.base_url).chat.stream(query="Hi", resume=True)

    found = [event.raw for event in colour.items(made)]

    nodes = [name for name in names(found) if name[0].startswith("node_")]
    assert len(nodes) == len(set(nodes))
    assert made.text == made.outputs["answer"]
    assert made.text_complete
    assert found[-1]["event"] == "workflow_finished"


def test_a_followed_run_is_resumed_too(colour: Colour, server: ReplayServer) -> None:
    """The stream of ``runs.events`` looks at what is repeated itself."""
    live = [started(), node_started("a"), node_finished("a"), finished({})]
    server.script(stream_step(PING, *live, cut=Fault("cut", at_chunk=3)), stream_step(PING, *live), record(live, 3))
    made = colour.client(server.base_url).workflow.runs.events(workflow_run_id=RUN, resume=True)

    assert names([event.raw for event in colour.items(made)]) == names(live)
