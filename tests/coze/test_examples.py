"""The examples of the package, as they stand there, against a Coze in memory; and the code in its pages."""

from __future__ import annotations

import ast
import asyncio
import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import httpx
import pytest
import respx

import coze_client

from .conftest import Make, Paginate, Respond
from .server import Coze

PACKAGE: Final = Path(coze_client.__file__).resolve().parent.parent
ROOT: Final = PACKAGE.parent.parent
PAGES: Final = [PACKAGE / "README.md", ROOT / "tests" / "coze" / "README.md"]
EXAMPLES: Final = sorted(file.stem for file in (PACKAGE / "examples").glob("*.py"))
BLOCKS: Final = [
    pytest.param(block, id=f"{page.parent.name}-{page.stem}-{number}")
    for page in PAGES
    for number, block in enumerate(re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL))
]


@pytest.fixture
def coze(make_client_config: Make, monkeypatch: pytest.MonkeyPatch) -> Iterator[Coze]:
    """A server that is reached by whatever sends HTTP, with settings in the environment."""
    monkeypatch.setenv("COZE_API_TOKEN", "pat-of-an-example")
    server = Coze("sync", make_client_config())
    with respx.mock(base_url=coze_client.COZE_COM) as router:
        router.route().mock(side_effect=server)
        yield server


def example(name: str) -> ModuleType:
    """One example as a module."""
    spec = importlib.util.spec_from_file_location(f"coze_example_{name}", PACKAGE / "examples" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_publish_a_bot(
    coze: Coze, make_response: Respond, make_pages: Paginate, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    Given a workspace
    When the example makes a bot
    Then it is published and listed
    """
    bots = make_pages([[{"id": "b", "name": "Weather"}]], style="total")
    coze.answer(make_response({"bot_id": "b"}), make_response({"bot_id": "b", "version": "3"}), *bots)
    example("publish_a_bot").main("s", "m", "Weather")
    assert capsys.readouterr().out == "b is version 3\nb Weather\n"


def test_talk_to_a_bot(
    coze: Coze, make_response: Respond, make_event: Callable[..., str], make_chat: Make,
    make_message: Make, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """
    Given a bot that calls a tool
    When the example asks it
    Then the tool is used, and the answer is shown
    """
    action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": [{"id": "call-1"}]}}
    waiting = make_chat(status="requires_action", required_action=action)
    first = [make_event("conversation.chat.requires_action", waiting), make_event("done", "[DONE]")]
    second = [
        make_event("conversation.message.delta", make_message("Sunny.")),
        make_event("conversation.chat.completed", make_chat()),
        make_event("done", "[DONE]"),
    ]
    coze.answer(make_response(events=first), make_response(events=second, logid="log-2"))
    example("talk_to_a_bot").main("b", "Rain?")
    assert capsys.readouterr().out == "Sunny.\n(5 tokens)\nlog id log-2\n"
    assert coze.last.json["tool_outputs"] == [{"tool_call_id": "call-1", "output": '{"result": "sunny"}'}]


def test_keep_a_conversation(
    coze: Coze, make_response: Respond, make_pages: Paginate, make_chat: Make, make_message: Make,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """
    Given a bot
    When the example asks it twice
    Then both answers are shown, with all that was said, and answers are liked
    """
    coze.answer(make_response({"id": "talk-1"}))
    for answer in ("One", "Two"):
        coze.answer(make_response(make_chat()), make_response([make_message(answer)]))
    said = [make_message("One"), make_message("Ask", role="user", type="question", id="message-2")]
    coze.answer(*make_pages([said], style="id"), make_response())
    asyncio.run(example("keep_a_conversation").main("b", "first", "second"))
    assert capsys.readouterr().out == "first\n  One\nsecond\n  Two\nassistant: One\nuser: Ask\n"
    assert [asked.path for asked in coze.asked].count("/v1/conversations/talk-1/messages/message-1/feedback") == 1


def test_follow_a_workflow(
    coze: Coze, make_response: Respond, make_event: Callable[..., str],
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """
    Given a workflow that asks something
    When the example follows it
    Then it is answered, and goes on
    """
    waiting = {"interrupt_data": {"event_id": "e", "type": 2, "data": "Where?"}, "node_title": "Question"}
    said = {"content": "Ulm it is.", "node_title": "End"}
    done = make_event("Done", {"debug_url": "https://d"}, id=1)

    def answered(question: str) -> str:
        return f"{question}Ulm"

    coze.answer(make_response(events=[make_event("Interrupt", waiting, id=0)]))
    coze.answer(make_response(events=[make_event("Message", said, id=0), done]))
    example("follow_a_workflow").main("w", ask=answered)
    assert capsys.readouterr().out == "End: Ulm it is.\ndone, see https://d\n"
    assert coze.last.json["resume_data"] == "Where? Ulm"


def test_ask_about_a_picture(
    coze: Coze, make_response: Respond, make_chat: Make, make_message: Make, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """
    Given a picture
    When the example asks about it
    Then it is uploaded, and the question names it
    """
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG")
    coze.answer(make_response({"id": "f"}), make_response(make_chat()), make_response([make_message("A cat.")]))
    example("ask_about_a_picture").main("b", str(picture), "What?")
    assert capsys.readouterr().out == "A cat.\n"
    assert '"file_id": "f"' in coze.asked[1].json["additional_messages"][0]["content"]


def test_every_example_is_run() -> None:
    """
    Given the examples of the package
    When they are held against these tests
    Then each has one
    """
    assert {f"test_{name}" for name in EXAMPLES} <= set(globals())


@pytest.mark.parametrize("block", BLOCKS)
def test_documented_code_is_real(block: str) -> None:
    """
    Given code of a page
    When it is looked at
    Then it is Python, every name that it imports of this client exists, and so does every call
    """
    tree = ast.parse(block)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "coze_client":
            assert [alias.name for alias in node.names if not hasattr(coze_client, alias.name)] == []
    nowhere = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(404)))
    client: Any = coze_client.CozeClient(token="t", http_client=nowhere)
    for call in re.findall(r"\bclient\.([a-z_.]+)\(", block):
        found = client
        for part in call.split("."):
            found = getattr(found, part)
        assert callable(found)
