"""The page says what the table says, and the table is one."""

from __future__ import annotations

from collections import Counter

from .page import PAGE, page
from .table import CASES, SECTIONS


def test_the_page_is_that_of_the_table() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `python -m tests.faults.page`"


def test_every_row_has_a_name_of_its_own() -> None:
    assert [name for name, count in Counter(case.id for case in CASES).items() if count > 1] == []


def test_the_table_is_as_large_as_it_is_meant_to_be() -> None:
    assert len(CASES) >= 200
    assert all(section.cases for section in SECTIONS)
