"""``dify-client run``: nodes as they happen, outputs, inputs and files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.overlays.events import (
    asked,
    chunk,
    finished,
    form,
    node_finished,
    node_started,
    paused,
    started,
)
from tests.overlays.sockets import json_step, stream_step
from tests.replay import load

from .command import command, json_lines

RECORDED = load("1.14.0/06-workflow/01-run-streaming")
UPLOAD = {"id": "u-1", "name": "a.pdf", "size": 4, "extension": "pdf", "mime_type": "application/pdf"}


def test_nodes_and_outputs_of_a_recorded_run() -> None:
    with command(RECORDED) as run:
        done = run("run", "-i", "name=bob", "--steps")

        assert done.exit_code == 0
        assert json.loads(done.stdout) == {"result": "bob", "color": "red", "count": 3.5, "files": None}
        assert done.stderr.count("succeeded (") == 6
        assert "+ run succeeded (0.1 s, 0 tokens, 5 steps)" in done.stderr
        assert run.sent[0]["inputs"] == {"name": "bob"}


def test_without_a_terminal_only_the_outputs_are_printed() -> None:
    with command(RECORDED) as run:
        done = run("run")

        assert json.loads(done.output)["result"] == "bob"


def test_json_gives_every_event_on_a_line() -> None:
    with command(RECORDED) as run:
        done = run("run", "--json")

        names = [event["event"] for event in json_lines(done.stdout)]
        assert (names[0], names[-1], len(names)) == ("workflow_started", "workflow_finished", 19)


def test_json_without_a_stream_gives_the_result() -> None:
    with command(RECORDED) as run:
        (result,) = json_lines(run("run", "--json", "--no-stream").stdout)

        assert result["data"]["outputs"]["result"] == "bob"


@pytest.mark.parametrize(
    ("outputs", "arguments", "printed"),
    [
        ({"text": "Hello"}, [], "Hello\n"),
        ({"text": "Hello", "n": 1}, ["-o", "text"], "Hello\n"),
        ({"text": "Hello", "n": 1}, ["-o", "n"], "1\n"),
        ({"n": 1}, [], '{\n  "n": 1\n}\n'),
        ({}, [], ""),
        (None, [], ""),
    ],
)
def test_outputs_are_printed_so_that_a_script_can_use_them(
    outputs: dict[str, object] | None, arguments: list[str], printed: str
) -> None:
    with command(stream_step(started(), finished(outputs))) as run:
        assert run("run", *arguments).output == printed


def test_an_unknown_output_names_those_there_are() -> None:
    with command(stream_step(started(), finished({"text": "a", "n": 1}))) as run:
        done = run("run", "-o", "txt")

        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr == "dify-client: the run has no output txt; it has: text, n\n"


def test_text_is_shown_while_it_is_made() -> None:
    events = [started(), node_started("a"), chunk("Hel"), chunk("lo"), node_finished("a"), finished({"text": "Hello"})]
    with command(stream_step(*events)) as run:
        done = run("run", "--steps")

        assert done.stderr.splitlines()[:3] == ["- LLM (llm)", "Hello", "+ LLM: succeeded (0.1 s)"]
        assert done.stdout == "Hello\n"


def test_a_failed_run_says_why() -> None:
    events = [started(), node_finished("a", status="failed"), finished(None, "failed", "no model")]
    with command(stream_step(*events)) as run:
        done = run("run", "--steps")

        assert done.exit_code == 1
        assert "! LLM: failed (0.1 s)" in done.stderr
        assert done.stderr.endswith("dify-client: the run failed: run_failed: no model\n")


def test_a_failed_run_in_json() -> None:
    with command(stream_step(started(), finished(None, "failed", "no model"))) as run:
        done = run("run", "--json")

        assert [event["event"] for event in json_lines(done.stdout)] == ["workflow_started", "workflow_finished"]
        error = json.loads(done.stderr)["error"]
        assert (error["type"], error["exit_code"], error["code"]) == ("StreamError", 1, "run_failed")


def test_a_run_that_somebody_else_stopped() -> None:
    with command(stream_step(started(), finished({}, "stopped"))) as run:
        done = run("run")

        assert (done.exit_code, done.stderr) == (1, "dify-client: the run was stopped\n")


def test_a_run_that_waits_names_the_form() -> None:
    with command(stream_step(started(), asked(form()), paused(form()))) as run:
        done = run("run", "--no-steps")

        assert done.exit_code == 7
        assert done.stderr == "dify-client: the run waits for a person: Approve (form token form-1)\n"


def test_files_become_inputs(tmp_path: Path) -> None:
    paper = tmp_path / "a=b.pdf"
    paper.write_bytes(b"%PDF")
    place = str(paper)
    steps = [json_step(UPLOAD, 201) for _ in range(5)]
    given = [f"paper={place}", f"all[]={place}", f"two={place}", f"two={place}", place]
    with command(*steps, stream_step(started(), finished({}))) as run:
        done = run("run", *(word for text in given for word in ("--file", text)))

        assert done.exit_code == 0
        file = {"type": "document", "transfer_method": "local_file", "upload_file_id": "u-1"}
        sent = run.server.requests[-1].json()
        assert sent["inputs"] == {"paper": file, "all": [file], "two": [file, file]}
        assert sent["files"] == [file]


def test_inputs_come_from_a_file_from_a_pipe_or_from_the_line(tmp_path: Path) -> None:
    (tmp_path / "inputs.json").write_text('{"a": 1, "b": "ä"}', "utf-8")
    with command(*(stream_step(started(), finished({})) for _ in range(3))) as run:
        run("run", "--inputs-json", f"@{tmp_path / 'inputs.json'}", "-i", "a=2")
        run("run", "--inputs-json", "-", stdin='{"a": [1]}')
        run("run", "--inputs-json", '{"a": null}', "-i", "b:=true")

        assert [sent["inputs"] for sent in run.sent] == [{"a": "2", "b": "ä"}, {"a": [1]}, {"a": None, "b": True}]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-i", "name"], "--input name: write NAME=TEXT, or NAME:=JSON"),
        (["-i", "n:=x"], "--input n: is no JSON: Expecting value: line 1 column 1 (char 0)"),
        (["--inputs-json", "[1]"], "--inputs-json: is no JSON object"),
        (["--inputs-json", "{"], "--inputs-json: is no JSON: "),
        (["--inputs-json", "[" * 100_000], "--inputs-json: is no JSON: "),
        (["--inputs-json", "@/no/such/file"], "/no/such/file: No such file or directory"),
    ],
)
def test_inputs_that_cannot_be_read_send_nothing(arguments: list[str], said: str) -> None:
    with command() as run:
        done = run("run", *arguments)

        assert done.exit_code == 2
        assert done.stderr.startswith(f"dify-client: {said}")
        assert done.stderr.count("\n") == 1
        assert run.paths == []


def test_inputs_in_another_encoding_send_nothing(tmp_path: Path) -> None:
    (tmp_path / "inputs.json").write_bytes(b'{"a": "\xe4"}')
    with command() as run:
        done = run("run", "--inputs-json", f"@{tmp_path / 'inputs.json'}")

        assert (done.exit_code, done.stderr) == (2, f"dify-client: {tmp_path / 'inputs.json'}: is no UTF-8 text\n")


def test_a_version_of_the_workflow_can_be_chosen() -> None:
    version = "04296a82-01b7-42f1-9002-b73ee81d0a2a"
    with command(stream_step(started(), finished({}))) as run:
        assert run("run", "--workflow-id", version).exit_code == 0
        assert run.paths == [f"/v1/workflows/{version}/run"]
