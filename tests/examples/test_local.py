"""The command that runs examples without a Dify."""

from __future__ import annotations

import importlib.util
from types import ModuleType
from typing import Final

import pytest

from .layout import EXAMPLES, KEYS

pytestmark = pytest.mark.usefixtures("environment")
CORE: Final = ["--- core/end_user/get_end_user.py", "--- core/server/get_service_info.py"]


@pytest.fixture
def local() -> ModuleType:
    """``examples/local.py``."""
    spec = importlib.util.spec_from_file_location("examples_local", EXAMPLES / "local.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_runs_what_is_named(local: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """Both functions of each."""
    assert local.main(["core", "topics/connection"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("---")] == [*CORE, "--- topics/connection_pool.py"]
    assert lines.count("[Example] user service-api False") == 2


def test_it_says_when_nothing_is_named_so(local: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert local.main(["chess"]) == 2
    assert capsys.readouterr().err == "no example begins with chess\n"


def test_it_knows_all(local: ModuleType) -> None:
    """Without arguments everything is chosen, and every key has its app."""
    assert len(local.chosen([])) > 40
    assert local.APPS == KEYS
