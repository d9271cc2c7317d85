"""Type checkers find a user's mistakes: each snippet is wrong in one way, and both mypy and pyright must say so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
HEAD: Final = "from dify_client import ChatEvent, ChatRequest, DifyClient, FileInput\n"
MISTAKES: Final = {
    "unknown name": "from dify_client import Nonsense",
    "unknown model": "from dify_client.models import Nonsense",
    "unknown service": "def f(c: DifyClient) -> None: c.chatt.send(query='x')",
    "missing argument": "def f(c: DifyClient) -> None: c.chat.send(inputs={})",
    "misspelt argument": "def f(c: DifyClient) -> None: c.chat.send(query='x', usr='y')",
    "positional argument": "def f(c: DifyClient) -> None: c.chat.send('x')",
    "value outside the set": "def f(c: DifyClient) -> None: c.chat.conversations.list(sort_by='name')",
    "wrong mode": "def f(c: DifyClient) -> None: c.chat.send(query='x', response_mode='stream')",
    "misspelt key in a dict": "def f(c: DifyClient) -> None: c.chat.send(query='x', files=[{'typ': 'image'}])",
    "wrong enum in a model": "FileInput(type='picture', transfer_method='remote_url', url='x')",
    "misspelt builder call": "ChatRequest.builder().qery('x')",
    "member of another event": "def f(e: ChatEvent) -> str:\n    return e.answer",
    "stream is not awaited": "def f(c: DifyClient) -> None:\n    for t in c.chat.send(query='x').iter_text(): print(t)",
}


@cache
def mypy_lines() -> Mapping[str, list[int]]:
    """File name -> lines that mypy complains about."""
    return _checked(_mypy)


@cache
def pyright_lines() -> Mapping[str, list[int]]:
    """File name -> lines that pyright complains about."""
    return _checked(_pyright)


def _checked(run: Callable[[Path], Iterator[tuple[str, int]]]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = {file_name(name): [] for name in MISTAKES}
    with TemporaryDirectory() as folder:
        for name, snippet in MISTAKES.items():
            (Path(folder) / file_name(name)).write_text(f"{HEAD}{snippet}\n", "utf-8")
        for name, line in run(Path(folder)):
            if name in found:  # errors inside the package are the business of the checks of the package
                found[name].append(line)
    return found


def _mypy(folder: Path) -> Iterator[tuple[str, int]]:
    command = [sys.executable, "-m", "mypy", "--strict", "--output=json", f"--cache-dir={ROOT / '.mypy_cache'}", "."]
    environment = {**os.environ, "MYPYPATH": str(ROOT)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        report: dict[str, Any] = json.loads(line)
        if report["severity"] == "error":
            yield Path(report["file"]).name, report["line"]


def _pyright(folder: Path) -> Iterator[tuple[str, int]]:
    settings = {"typeCheckingMode": "standard", "extraPaths": [str(ROOT)], "include": [str(folder)]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    for report in json.loads(done.stdout)["generalDiagnostics"]:
        if report["severity"] == "error":
            yield Path(report["file"]).name, report["range"]["start"]["line"] + 1


def file_name(name: str) -> str:
    """The file of a snippet."""
    return f"{name.replace(' ', '_')}.py"


@pytest.mark.xdist_group("checkers")
@pytest.mark.parametrize("name", MISTAKES)
def test_mypy_finds_it(name: str) -> None:
    """mypy marks the snippet and not the imports above it."""
    assert min(mypy_lines()[file_name(name)]) > HEAD.count("\n")


@pytest.mark.xdist_group("checkers")
@pytest.mark.parametrize("name", MISTAKES)
def test_pyright_finds_it(name: str) -> None:
    """pyright marks the snippet and not the imports above it."""
    assert min(pyright_lines()[file_name(name)]) > HEAD.count("\n")
