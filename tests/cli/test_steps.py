"""What is said of events on the way, and that a server cannot move the cursor."""

from __future__ import annotations

from typing import Any

import pytest

from dify_client.testing import LocalDify
from tests.overlays.events import (
    CONVERSATION,
    OF_CHAT,
    TASK,
    finished,
    message,
    message_end,
    node_finished,
    of_run,
    started,
)
from tests.overlays.sockets import stream_step

from .command import command, invoke

ROUND = {"id": "i", "node_id": "n", "node_type": "iteration", "title": "Each", "created_at": 1}
DONE = {
    **ROUND, "outputs": None, "inputs": None, "status": "succeeded", "error": None, "elapsed_time": 1.0,
    "total_tokens": 0, "steps": 2, "finished_at": 2,
}  # fmt: skip
LOG: dict[str, Any] = {
    "id": "l",
    "label": "Round 1",
    "node_execution_id": "x",
    "node_id": "n",
    "data": {},
    "error": None,
}
INSIDE: dict[str, Any] = {**node_finished("a")["data"], "iteration_id": "n"}
RETRY = {**INSIDE, "status": "retry", "error": "busy", "retry_index": 2}
PRICE = {"total_tokens": 5, "total_price": "0.01", "currency": "USD", "latency": 1.0}


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (of_run("iteration_next", {**ROUND, "index": 1}), ["  Each: round 2"]),
        (of_run("loop_next", {**ROUND, "index": 0}), ["  Each: round 1"]),
        (of_run("iteration_completed", DONE), ["  Each: all rounds done"]),
        (of_run("node_finished", INSIDE), ["  + LLM: succeeded (0.1 s)"]),
        (of_run("node_finished", {**INSIDE, "status": "failed", "error": "a\nb"}), ["  ! LLM: failed (0.1 s): a b"]),
        (of_run("node_retry", RETRY), ["  ! LLM: try 2 failed: busy"]),
        (of_run("agent_log", {**LOG, "status": "error", "error": "no tool"}, chat=True), ["  Round 1: error: no tool"]),
        (of_run("reasoning_chunk", {"reasoning": "hm \x1b[2Jhm"}), ["hm [2Jhm"]),
        (of_run("node_finished", {**INSIDE, "elapsed_time": None}), ["node_finished: not as this version knows it"]),
        (of_run("node_started", {}), ["node_started: an event this version does not know"]),
        (of_run("reasoning_chunk", {"reasoning": 5}), ["reasoning_chunk: not as this version knows it"]),
        ({"event": "brand_new", "task_id": TASK}, ["brand_new: an event this version does not know"]),
    ],
)
def test_a_step_of_a_run(event: dict[str, Any], said: list[str]) -> None:
    with command(stream_step(started(), event, finished({}))) as run:
        done = run("run", "--steps")

        assert done.stderr.splitlines()[:-1] == said
        assert done.exit_code == 0


def test_files_and_sources_of_an_answer() -> None:
    file = {
        "event": "message_file",
        **OF_CHAT,
        "id": "f",
        "type": "image",
        "belongs_to": "assistant",
        "url": "http://x",
    }
    sources = [{"document_name": name} for name in ("a.md", "b.md", "a.md")]
    end = message_end(usage=PRICE, retriever_resources=sources)
    with command(stream_step(message("Hi"), file, end)) as run:
        done = run("chat", "Hi", "--steps")

        assert done.stderr.splitlines() == [
            "file: http://x",
            "from: a.md, b.md",
            "5 tokens, 0.01 USD, 1.0 s",
            f"go on with --conversation {CONVERSATION}",
        ]


def test_a_repeated_thought_is_said_once() -> None:
    thought = {"event": "agent_thought", **OF_CHAT, "id": "t", "position": 1, "tool": "clock", "observation": "noon"}
    with command(stream_step(thought, thought, message_end())) as run:
        done = run("chat", "Hi", "--steps")

        assert done.stderr.splitlines()[:-1] == ["- clock", "+ clock: noon"]


def test_the_local_dify_answers_every_command() -> None:
    """The same commands against a server that knows the whole of the specification."""
    with LocalDify() as dify:
        for mode, arguments, said in [
            ("chat", ["chat", "Hi"], "Hi"),
            ("agent-chat", ["chat", "Hi"], "Hi"),
            ("advanced-chat", ["chat", "Hi"], "Hi"),
            ("completion", ["complete", "Hi"], "Hi"),
            ("workflow", ["run", "-i", "query=Hi"], "Hi"),
            ("workflow", ["info"], "(workflow)"),
        ]:
            done = invoke(dify.base_url, *arguments, env={"DIFY_API_KEY": dify.api_keys[mode]})

            assert said in done.stdout
            assert (done.exit_code, done.stderr) == (0, "")
