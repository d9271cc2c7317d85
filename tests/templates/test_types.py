"""The generated package, and a program that uses it, under both strict type checkers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
from typing_extensions import assert_type

from mini_client import (
    AsyncServiceClient, DeltaEvent, FunctionTool, Part, RequestOptions, Response, ServiceClient, Session, SessionPage,
    TextPart, Turn, TurnEvent, TurnRequest, TurnStream, UnknownEvent,
)
from mini_client.api.sessions import take_turn
from mini_client.params import TurnRequestParams

ID = "1c7e55fb-1ba2-4e10-81b5-30addcea2276"


def program(client: ServiceClient) -> None:
    whole = client.talk.say(session_id=ID, text="x", parts=[TextPart(text="a"), {"kind": "image", "url": "u"}])
    assert_type(whole, Turn)
    assert_type(whole.parts, list[Part])
    assert_type(client.talk.say(session_id=ID, text="x", mode="pieces"), TurnStream)
    assert_type(client.talk.complete(session_id=ID, text="x"), Turn)
    assert_type(client.with_response.talk.say(session_id=ID, text="x"), Response[Turn])
    assert_type(client.with_response.talk.sessions.list(limit=1), Response[SessionPage])
    assert_type(take_turn.sync(client=client, session_id=ID, body=TurnRequest(text="x")), Turn)
    for session in client.talk.sessions.iter(color=["red"], options=RequestOptions(max_retries=1)):
        assert_type(session, Session)
    with client.talk.stream(session_id=ID, text="x", include_pings=True) as stream:
        for event in stream:
            assert_type(event, TurnEvent)
            if event.event == "delta":
                assert_type(event, DeltaEvent)
                print(event.data.text)
            elif event.event == "__unknown__":
                assert_type(event, UnknownEvent)
    request = TurnRequest.builder().text("x").note(None).level(2).build()
    assert_type(request, TurnRequest)
    tool = FunctionTool.builder().build()
    assert_type(tool, FunctionTool)
    literal: TurnRequestParams = {"text": "x", "note": None}
    print(literal)


async def async_program(client: AsyncServiceClient) -> None:
    assert_type(await client.talk.say(session_id=ID, text="x"), Turn)
    assert_type(await client.with_response.talk.sessions.list(), Response[SessionPage])
    async for session in client.talk.sessions.iter():
        assert_type(session, Session)
"""
MISTAKES = {
    "a misspelt value": 'client.talk.say(session_id="s", text="x", level=3)',
    "a misspelt argument": 'client.talk.say(session_id="s", txt="x")',
    "a wrong type": 'client.talk.say(session_id="s", text=1)',
    "a missing argument": "client.talk.say(session_id='s')",
    "null where the API has none": "TurnRequest.builder().text(None)",
    "a misspelt member of a dict": 'client.talk.say(session_id="s", text="x", parts=[{"kind": "text", "txt": "a"}])',
    "a misspelt option": 'client.talk.stream(session_id="s", text="x", idle="1")',
    "a misspelt name": "import mini_client\nmini_client.Sesion",
    "a response without with_response": 'client.talk.say(session_id="s", text="x").parsed',
}


@pytest.fixture(scope="module")
def project(mini_folder: Path) -> Path:
    """The package with a program beside it."""
    (mini_folder / "program.py").write_text(PROGRAM, "utf-8")
    start = "from mini_client import ServiceClient, TurnRequest\n\n\ndef mistake(client: ServiceClient) -> None:\n"
    for number, code in enumerate(MISTAKES.values()):
        text = start + "".join(f"    {line}\n" for line in code.splitlines())
        (mini_folder / f"mistake_{number}.py").write_text(text, "utf-8")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.10", "reportUnusedExpression": False}
    (mini_folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    return mini_folder


def check(project: Path, *command: str) -> str:
    """What a type checker says."""
    run = subprocess.run(
        [sys.executable, "-m", *command], cwd=project, capture_output=True, text=True, check=False, timeout=300
    )
    return run.stdout + run.stderr


@pytest.mark.slow
def test_mypy_finds_nothing_but_the_mistakes(project: Path) -> None:
    said = check(project, "mypy", "--strict", "--python-version=3.10", "--warn-unreachable", ".")
    found = {line.partition(":")[0] for line in said.splitlines() if ": error:" in line}
    assert found == {f"mistake_{number}.py" for number in range(len(MISTAKES))}, said


@pytest.mark.slow
def test_pyright_finds_nothing_but_the_mistakes(project: Path) -> None:
    said = check(project, "pyright", "--outputjson", f"--pythonpath={sys.executable}", ".")
    errors = json.loads(said[said.index("{") :])["generalDiagnostics"]
    found = {Path(error["file"]).relative_to(project).as_posix() for error in errors}
    assert found == {f"mistake_{number}.py" for number in range(len(MISTAKES))}, errors
