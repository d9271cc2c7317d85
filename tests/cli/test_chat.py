"""``dify-client chat`` and ``complete`` against a server on a real socket."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.overlays.events import (
    CONVERSATION,
    asked,
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
)
from tests.overlays.sockets import error_step, json_step, stream_step
from tests.replay import load

from .command import KEY, command, json_lines

ANSWER = [message("Hel"), message("lo"), message_end(usage={"total_tokens": 5, "latency": 1.0})]
UPLOAD = {"id": "u-1", "name": "cat.png", "size": 4, "extension": "png", "mime_type": "image/png"}


def test_the_answer_goes_to_standard_output_alone() -> None:
    with command(stream_step(*ANSWER)) as run:
        done = run("chat", "Hi", "--user", "ada", "-i", "tone=kind", "-i", "n:=3")

        assert (done.exit_code, done.stdout, done.stderr) == (0, "Hello\n", "")
        sent = run.sent[0]
        assert sent["query"] == "Hi"
        assert sent["user"] == "ada"
        assert sent["inputs"] == {"tone": "kind", "n": 3}
        assert "conversation_id" not in sent


def test_steps_go_to_standard_error() -> None:
    with command(stream_step(*ANSWER)) as run:
        done = run("chat", "Hi", "--steps", "-c", CONVERSATION)

        assert done.stdout == "Hello\n"
        assert done.stderr.splitlines() == ["5 tokens, 1.0 s", f"go on with --conversation {CONVERSATION}"]
        assert run.sent[0]["conversation_id"] == CONVERSATION


def test_a_recorded_agent_shows_its_tool_once() -> None:
    with command(load("1.14.0/09-agent/01-streaming")) as run:
        done = run("chat", "what time is it?", "--steps")

        assert done.exit_code == 0
        assert done.stdout.startswith("Let me check. You said: tool said:")
        assert done.stderr.count("- current_time") == 1
        assert done.stderr.count("+ current_time") == 1


def test_a_recorded_agent_node_shows_its_log() -> None:
    with command(load("1.14.0/20-extra/10-chatflow-agent-log")) as run:
        done = run("chat", "go", "--steps")

        assert done.exit_code == 0
        assert "  ROUND 1: start" in done.stderr
        assert "    fake Thought: success" in done.stderr


def test_a_chatflow_shows_its_nodes_without_breaking_an_answer_in_a_pipe() -> None:
    events = [started(chat=True), message("Hel"), node_started("a", chat=True), node_finished("a", chat=True)]
    with command(stream_step(*events, message("lo"), finished({"answer": "Hello"}, chat=True), message_end())) as run:
        done = run("chat", "Hi", "--steps")

        assert done.stdout == "Hello\n"
        assert done.stderr.splitlines()[:2] == ["- LLM (llm)", "+ LLM: succeeded (0.1 s)"]


def test_json_gives_the_events_as_they_came() -> None:
    with command(stream_step(*ANSWER)) as run:
        done = run("chat", "Hi", "--json")

        assert json_lines(done.stdout) == ANSWER
        assert done.stderr == ""


def test_json_without_a_stream_gives_one_object() -> None:
    with command(stream_step(*ANSWER)) as run:
        done = run("chat", "Hi", "--json", "--no-stream")

        (answer,) = json_lines(done.stdout)
        assert answer["answer"] == "Hello"
        assert answer["conversation_id"] == CONVERSATION


def test_a_replaced_answer_is_announced() -> None:
    with command(stream_step(message("bad"), replaced("good"), message_end())) as run:
        done = run("chat", "Hi")

        assert done.stdout == "bad\ngood\n"
        assert done.stderr == "the app has replaced the answer:\n"


def test_without_a_stream_only_the_final_answer_is_printed() -> None:
    with command(stream_step(message("bad"), replaced("good"), message_end())) as run:
        assert run("chat", "Hi", "--no-stream").output == "good\n"


def test_a_replacement_that_goes_on_is_no_replacement() -> None:
    with command(stream_step(message("Hel"), replaced("Hello"), replaced("Hello"), message_end())) as run:
        assert run("chat", "Hi").output == "Hello\n"


@pytest.mark.parametrize("arguments", [["chat"], ["chat", "-"]])
def test_a_question_comes_through_a_pipe(arguments: list[str]) -> None:
    with command(stream_step(*ANSWER)) as run:
        assert run(*arguments, stdin="several\nlines\n").exit_code == 0
        assert run.sent[0]["query"] == "several\nlines"


def test_an_empty_pipe_is_no_question() -> None:
    with command() as run:
        done = run("chat", stdin="")

        assert done.exit_code == 2
        assert done.stderr == "dify-client: there is no message: give one, or write it to standard input\n"
        assert run.paths == []


def test_files_are_uploaded_before_the_question(tmp_path: Path) -> None:
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG")
    with command(json_step(UPLOAD, 201), stream_step(*ANSWER)) as run:
        done = run("chat", "Hi", "--steps", "-f", str(picture), "-f", "https://example.org/a.pdf?x=1")

        assert done.exit_code == 0
        assert "uploaded cat.png (4 bytes)" in done.stderr
        assert run.paths == ["/v1/files/upload", "/v1/chat-messages"]
        assert run.server.requests[-1].json()["files"] == [
            {"type": "image", "transfer_method": "local_file", "upload_file_id": "u-1"},
            {"type": "document", "transfer_method": "remote_url", "url": "https://example.org/a.pdf?x=1"},
        ]


def test_a_missing_file_uploads_nothing(tmp_path: Path) -> None:
    (tmp_path / "there.txt").write_text("x")
    with command() as run:
        done = run("chat", "Hi", "-f", str(tmp_path / "there.txt"), "-f", str(tmp_path / "gone.txt"))

        assert done.exit_code == 2
        assert done.stderr == f"dify-client: {tmp_path / 'gone.txt'}: no such file\n"
        assert run.paths == []


def test_a_conversation_goes_on_line_by_line() -> None:
    with command(stream_step(*ANSWER), error_step(400, "invalid_param"), stream_step(*ANSWER)) as run:
        done = run("chat", "-I", "first", stdin="second\n\nthird\n")

        assert done.stdout == "Hello\nHello\n"
        assert done.stderr == "dify-client: 400 invalid_param: no: invalid_param\n"
        assert done.exit_code == 4
        assert [sent["query"] for sent in run.sent] == ["first", "second", "third"]
        assert [sent.get("conversation_id") for sent in run.sent] == [None, CONVERSATION, CONVERSATION]


def test_a_conversation_without_failures_ends_well() -> None:
    with command(stream_step(*ANSWER)) as run:
        assert run("chat", "-I", stdin="first\n").exit_code == 0


def test_a_failing_stream_keeps_what_was_said() -> None:
    with command(stream_step(message("Hel"), failure())) as run:
        done = run("chat", "Hi")

        assert done.stdout == "Hel\n"
        assert done.stderr == "dify-client: the run failed: completion_request_error: the model refused\n"
        assert done.exit_code == 1


def test_a_chatflow_that_waits_for_a_person() -> None:
    events = [started(chat=True), message("a"), asked(form(), chat=True), paused(form(), chat=True)]
    with command(stream_step(*events)) as run:
        done = run("chat", "Hi", "--steps")

        assert done.exit_code == 7
        assert "waits for a person: Approve" in done.stderr
        assert "  field comment (paragraph)" in done.stderr
        assert "  form token: form-1" in done.stderr


def test_complete_streams_the_text() -> None:
    with command(load("1.14.0/10-completion/01-streaming")) as run:
        done = run("complete", "a poem", "-i", "tone=sad")

        assert done.exit_code == 0
        assert done.stdout.endswith("\n")
        assert run.sent[0]["inputs"] == {"tone": "sad", "query": "a poem"}


def test_complete_reads_its_text_from_a_pipe() -> None:
    with command(load("1.14.0/10-completion/01-streaming")) as run:
        assert run("complete", "-", stdin="a poem").exit_code == 0
        assert run.sent[0]["inputs"] == {"query": "a poem"}


def test_the_key_given_goes_before_the_environment() -> None:
    with command(stream_step(*ANSWER)) as run:
        run("chat", "Hi", "--api-key", "app-other")

        assert run.server.requests[0].header("authorization") == "Bearer app-other"
        assert KEY not in str(run.server.requests[0].headers)
