"""The examples run, against recorded servers; the code in the documentation is real."""

from __future__ import annotations

import ast
import asyncio
import builtins
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest

import dify_client
from dify_client import DifyClient
from tests.replay import ReplayServer, load

ROOT: Final = Path(__file__).resolve().parents[2]
PAGES: Final = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCKS: Final = [
    pytest.param(block, id=f"{page.stem}-{number}")
    for page in PAGES
    for number, block in enumerate(re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL))
]
RECORDINGS: Final = (
    "1.14.0/08-chat/01-streaming",
    "1.14.0/06-workflow/01-run-streaming",
    "1.14.0/03-files/01-upload-png",
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ReplayServer]:
    """A recorded server that the environment names, as a user's would."""
    with ReplayServer(load(name) for name in RECORDINGS) as started:
        monkeypatch.setenv("DIFY_BASE_URL", started.base_url)
        monkeypatch.setenv("DIFY_API_KEY", "app-example")
        yield started


def example(name: str) -> ModuleType:
    """One example as a module."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", ROOT / "examples" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_chat(server: ReplayServer, capsys: pytest.CaptureFixture[str]) -> None:
    """The answer is printed as it comes."""
    example("chat").main("hello there")
    assert "You said: hello there\n(conversation " in capsys.readouterr().out


def test_workflow_nodes(server: ReplayServer, capsys: pytest.CaptureFixture[str]) -> None:
    """Every node has its line, and the outputs come last."""
    module = example("workflow_nodes")
    module.main(module.pairs(["name=bob", "color=red"]))
    assert "IF/ELSE: succeeded in" in capsys.readouterr().out
    assert server.requests[0].json()["inputs"] == {"name": "bob", "color": "red"}


def test_many_questions(server: ReplayServer, capsys: pytest.CaptureFixture[str]) -> None:
    """Each question has its answer."""
    asyncio.run(example("many_questions").main(["a", "b", "c"]))
    assert capsys.readouterr().out.count("You said: hello there") == 3
    assert sorted(request.json()["query"] for request in server.requests) == ["a", "b", "c"]


def test_ask_about_a_file(server: ReplayServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The upload's id goes with the question; what is too large is not sent."""
    picture = tmp_path / "tiny.png"
    picture.write_bytes(b"\x89PNG")
    module = example("ask_about_a_file")
    module.main(str(picture), "what is it?")
    upload, question = server.requests
    assert [part.filename for part in upload.parts()] == ["tiny.png", None]
    assert question.json()["files"][0]["transfer_method"] == "local_file"
    assert "You said" in capsys.readouterr().out
    film = tmp_path / "film.mp4"
    with film.open("wb") as sparse:
        sparse.truncate(101 * 1024 * 1024)
    module.main(str(film), "what is it?")
    assert "not sent" in capsys.readouterr().out
    assert len(server.requests) == 2


@pytest.mark.parametrize("block", BLOCKS)
def test_documented_code_is_real(block: str) -> None:
    """It parses, and every class and every call of the client in it exists."""
    tree = ast.parse(block)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id[:1].isupper()}
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    ours = [node for node in imports if (node.module or "").startswith("dify_client.")]
    homes = {alias.name: importlib.import_module(str(node.module)) for node in ours for alias in node.names}
    unknown = [name for name in names if not hasattr(homes.get(name, dify_client), name)]
    assert [name for name in unknown if not hasattr(builtins, name)] == []
    with DifyClient() as client:
        for call in re.findall(r"\b(?:client|flow)\.([a-z_.]+)", block):
            found: Any = client
            for part in call.rstrip(".").split("."):
                found = getattr(found, part)
            assert found is not None
