"""The reference has every operation and every public name."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
import yaml

import dify_client
from scripts.site import operations, reference
from scripts.site.__main__ import must_be_documented

TABLE: Final = Path(__file__).resolve().parents[1] / "spec" / "operations.yaml"


@pytest.fixture(scope="module")
def pages() -> list[reference.ReferencePage]:
    return reference.pages()


def test_operations() -> None:
    """All of the committed table, each with the calls the table says it has."""
    table: dict[str, dict[str, Any]] = yaml.safe_load(TABLE.read_text("utf-8"))
    found = operations.endpoints()
    assert sorted(one.route for one in found) == sorted(row["route"] for row in table.values())
    by_route = {one.route: {call.path for call in one.calls} for one in found}
    for row in table.values():
        for service in row.get("services", ()):
            for name in (row.get("call"), row.get("stream")):
                assert name is None or f"{service}.{name}" in by_route[row["route"]], row


def test_every_operation_is_in_the_overview(pages: list[reference.ReferencePage]) -> None:
    overview = pages[0].text
    for one in operations.endpoints():
        assert f"`{one.route}`" in overview
        assert f"[{one.module}]" in overview


def test_every_public_name_stands_on_a_page(pages: list[reference.ReferencePage]) -> None:
    text = "\n".join(page.text for page in pages)
    assert set(reference.exports()) | {"__version__"} >= set(dify_client.__all__)
    shown = {line.split()[1] for line in text.splitlines() if line.startswith("::: ")}
    wanted = {name for name in must_be_documented() if name.count(".") == 1 or name.split(".")[-1][0].isupper()}
    assert wanted - shown == set()


def test_pages_are_unlike(pages: list[reference.ReferencePage]) -> None:
    """No page is written over another, and no object is explained twice."""
    assert len({page.path for page in pages}) == len(pages)
    objects = [line for page in pages for line in page.text.splitlines() if line.startswith("::: ")]
    assert len(set(objects)) == len(objects)
