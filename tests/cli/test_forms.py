"""Runs that wait for a person, on the local Dify: forms filled from options, at the terminal, or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from typer.testing import Result

from dify_client.testing import LocalDify

from .command import invoke, json_lines
from .process import terminal

FORM: dict[str, Any] = {
    "content": "Publish {{inputs.topic}}? {{#$output.comment#}}",
    "inputs": [
        {"type": "paragraph", "output_variable_name": "comment", "default": None},
        {
            "type": "select",
            "output_variable_name": "tone",
            "option_source": {"type": "constant", "selector": [], "value": ["dry", "wet"]},
            "default": {"type": "constant", "selector": [], "value": "dry"},
        },
    ],
}
NODES: list[Any] = [
    "start",
    {"id": "ask", "type": "human-input", "title": "Approve", "form": FORM},
    {"id": "yes", "type": "llm", "text": "Yes: {{ask.comment}} ({{ask.tone}})", "when": {"ask.__action_id": "approve"}},
    {"id": "no", "type": "llm", "text": "No: {{ask.comment}}", "when": {"ask.__action_id": "reject"}},
]
SECOND: dict[str, Any] = {
    "id": "again",
    "type": "human-input",
    "title": "Really",
    "form": {"content": "Sure?", "actions": [{"id": "sure", "title": "Sure", "button_style": "primary"}]},
}


@pytest.fixture
def server() -> Iterator[LocalDify]:
    apps = {
        "workflow": {"nodes": [*NODES, "end"]},
        "advanced-chat": {"nodes": [*NODES, "answer"]},
        "twice": {"mode": "workflow", "nodes": [*NODES, SECOND, "end"]},
    }
    with LocalDify(scenario={"apps": apps}, audit=True) as started:
        yield started
    assert started.violations == []


def run(server: LocalDify, *arguments: str, app: str = "workflow") -> Result:
    return invoke(server.base_url, *arguments, env={"DIFY_API_KEY": server.api_keys[app]})


def test_options_answer(server: LocalDify) -> None:
    done = run(server, "run", "-i", "topic=tea", "--form-input", "comment=fine", "--action", "approve")
    assert (done.exit_code, done.stdout) == (0, "Yes: fine (dry)\n"), done.stderr


def test_options_answer_a_chatflow(server: LocalDify) -> None:
    done = run(server, "chat", "Hello", "--form-input", "comment=bad", "--action", "reject", app="advanced-chat")
    assert (done.exit_code, done.stdout) == (0, "No: bad\n"), done.stderr


def test_json_tells_the_events_of_the_whole_run(server: LocalDify) -> None:
    done = run(server, "run", "--json", "--form-input", "comment:=5", "--form-input", "tone=wet", "--action", "approve")
    events = [event["event"] for event in json_lines(done.stdout)]
    assert events.count("workflow_paused") == 1
    assert events[-1] == "workflow_finished"
    assert json_lines(done.stdout)[-1]["data"]["outputs"]["text"] == "Yes: 5 (wet)"
    whole = run(server, "run", "--json", "--no-stream", "--form-input", "comment=a", "--action", "approve")
    assert json.loads(whole.stdout)["data"]["status"] == "succeeded"


def test_one_form_after_the_other(server: LocalDify) -> None:
    given = ("--form-input", "comment=fine", "--action", "approve", "--action", "sure")
    done = run(server, "run", *given, "-o", "text", app="twice")
    assert (done.exit_code, done.stdout) == (0, "Yes: fine (dry)\n"), done.stderr
    wrong = run(server, "run", "--form-input", "comment=fine", "--action", "approve", app="twice")
    assert wrong.exit_code == 7
    assert "a person: Really (form token " in wrong.stderr
    assert wrong.stderr.endswith("it has no action approve; it has: sure\n")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ((), "(form token "),
        (("--action", "approve"), "it wants a value for comment: give --form-input comment=...\n"),
        (("--form-input", "comment=fine"), "give --action, one of: approve, reject\n"),
        (("--form-input", "comment=fine", "--action", "shred"), "it has no action shred; it has: approve, reject\n"),
    ],
)
def test_a_form_that_stays_unanswered(server: LocalDify, given: tuple[str, ...], why: str) -> None:
    done = run(server, "run", *given)
    assert done.exit_code == 7
    assert done.stderr.startswith("dify-client: the run waits for a person: Approve (form token ")
    assert why in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_form_input_that_cannot_be_read(server: LocalDify) -> None:
    done = run(server, "run", "--form-input", "comment")
    assert (done.exit_code, server.requests) == (2, [])
    assert "--form-input comment: write NAME=TEXT, or NAME:=JSON" in done.stderr


def test_a_person_at_the_terminal(server: LocalDify) -> None:
    arguments = ("--api-key", server.api_keys["workflow"], "--no-steps", "-i", "topic=tea")
    with terminal(server.base_url, "run", *arguments) as shell:
        assert "Publish tea? [comment]" in shell.until("comment: ")
        shell.press("looks good\n")
        shell.until("tone (dry, wet) [dry]: ")
        shell.press("\n")
        assert "1  Approve (approve)" in shell.until("Which one? ")
        shell.press("maybe\n")
        assert "one of: approve, reject, or its number" in shell.until("Which one? ")
        shell.press("2\n")
        assert "No: looks good" in shell.until("No: looks good")
        assert shell.process.wait(60) == 0


def test_a_person_who_leaves_it_to_others(server: LocalDify) -> None:
    """Ctrl-D leaves the form as it is; the run goes on waiting."""
    arguments = ("--api-key", server.api_keys["advanced-chat"], "--no-steps")
    with terminal(server.base_url, "chat", "Hello", *arguments) as shell:
        shell.until("comment: ")
        shell.press("\x04")
        assert "it was not answered" in shell.until("it was not answered")
        assert shell.process.wait(60) == 7
    forms = [request for request in server.requests if request.operation == "submitHumanInputForm"]
    assert forms == []


def test_somebody_else_is_faster(server: LocalDify) -> None:
    """What was typed is not lost in silence, and the run goes on with the other answer."""
    arguments = ("--api-key", server.api_keys["workflow"], "--no-steps")
    with terminal(server.base_url, "run", *arguments) as shell:
        shell.until("comment: ")
        (token,) = {request.path.rpartition("/")[2] for request in server.requests if "/form/" in request.path}
        forms = server.client("workflow").workflow.forms
        forms.submit(form_token=token, action="approve", inputs={"comment": "theirs", "tone": "wet"})
        shell.press("mine\n")
        shell.until("tone (dry, wet) [dry]: ")
        shell.press("\n")
        shell.until("Which one? ")
        shell.press("reject\n")
        assert "the form needs no answer any more" in shell.until("Yes: theirs (wet)")
        assert shell.process.wait(60) == 0
