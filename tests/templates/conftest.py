"""The invented API as a package: generated once per run, imported from a temporary folder."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline

from .wire import MINI


@pytest.fixture(scope="session")
def mini_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder that holds the package ``mini_client``."""
    out = tmp_path_factory.mktemp("mini")
    assert list(pipeline.build([MINI], out))
    return out


@pytest.fixture(scope="session")
def mini(mini_folder: Path) -> Iterator[Any]:
    """The package, imported."""
    sys.path.insert(0, str(mini_folder))
    yield importlib.import_module("mini_client")
    sys.path.remove(str(mini_folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == "mini_client"]:
        del sys.modules[name]
