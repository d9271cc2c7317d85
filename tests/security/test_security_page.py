"""Every row of the page has a test, and every test that stands for a row has it."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Final

from tests.faults.table import CASES

from .rows import SHOWN

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "security.md"


def test_rows_and_tests_are_the_same() -> None:
    for file in sorted(Path(__file__).parent.glob("test_*.py")):
        importlib.import_module(f"{__package__}.{file.stem}")
    told = re.findall(r"^\| ([A-Z]\d+) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(told) == len(set(told))
    assert set(told) == set(SHOWN)
    assert len(told) >= 40


def test_the_rows_of_the_fault_matrix_that_it_names_are_there() -> None:
    named = set(re.findall(r"\[([a-z0-9-]+)\]\(fault-matrix\.md", PAGE.read_text("utf-8")))
    assert named
    assert named <= {case.id for case in CASES}
