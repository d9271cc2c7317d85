"""The tables of the migration pages: all calls of the other clients, each with a call here that does the same."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Final

import pytest

import dify_client
from dify_client import DifyClient
from scripts.site import operations, peers
from scripts.site.sources import ROOT

SURFACES: Final = Path(__file__).resolve().parents[1] / "fixtures" / "peers"
ROWS: Final = [pytest.param(row, id=f"{name}-{row.theirs}") for name in peers.PAGES for row in peers.load(name).rows()]
_ARGUMENT: Final = re.compile(r"(\w+)\((\w+)=\.\.\.\)")


@pytest.fixture(scope="module")
def routes() -> dict[str, set[str]]:
    """What our calls send, the parameters without their names."""
    found: dict[str, set[str]] = {}
    for one in operations.endpoints():
        for call in one.calls:
            found.setdefault(f"client.{call.path}", set()).add(re.sub(r"\{\w+\}", "{}", one.route))
    return found


@pytest.mark.parametrize("name", peers.PAGES)
def test_every_call_has_a_row(name: str) -> None:
    """The list of theirs was read out of the released package."""
    head, *calls = (SURFACES / f"{name}.txt").read_text("utf-8").splitlines()
    peer = peers.load(name)
    assert head == f"# {peer.name} {peer.version}"
    assert peer.calls() == calls


@pytest.mark.parametrize("row", ROWS)
def test_ours_exists_and_sends_the_same(row: peers.Row, routes: dict[str, set[str]]) -> None:
    assert row.ours
    for ours in row.ours:
        exists(ours)
        if row.route is not None and ours.count(".") > 1:
            assert row.route in routes[ours]


@pytest.mark.parametrize("row", [row for row in ROWS if ".v1." in str(row.id)])
def test_rows_of_calls_name_a_call_that_sends(row: peers.Row, routes: dict[str, set[str]]) -> None:
    assert set(row.ours) <= set(routes)
    assert row.twin == f"a{row.theirs.rsplit('.', 1)[1]}"


@pytest.mark.parametrize(("name", "page"), peers.PAGES.items())
def test_the_page_shows_the_table(name: str, page: str) -> None:
    """Else run python -m scripts.site tables."""
    text = (ROOT / "docs" / page).read_text("utf-8")
    assert peers.table(peers.load(name)) in text
    assert peers.filled(text, peers.load(name)) == text


def exists(ours: str) -> None:
    """Fail unless this is a call, a class, or an argument of one."""
    if (argument := _ARGUMENT.fullmatch(ours)) is not None:
        assert argument[2] in inspect.signature(getattr(dify_client, argument[1])).parameters
        return
    first, *rest = ours.split(".")
    with DifyClient() as client:
        found: object = client if first == "client" else getattr(dify_client, first)
        for part in rest:
            found = getattr(found, part)
    assert found is not None
