"""What the formats say about each kind of verdict."""

from __future__ import annotations

import json

import pytest

from generator.contract_diff.accepted import Entry
from generator.contract_diff.findings import Finding, ordered
from generator.contract_diff.judge import Judged, Verdict
from generator.contract_diff.report import FORMATS
from generator.errors import Problem

ENTRY = Entry(("response-*",), ("*",), ("docs",), "Servers | send it.", "A recording.")
NEW = Finding("Item.size", "response-property-type-changed", "Box.size", "integer", "string", "GET /items")
KNOWN = Finding("Item.name", "response-property-added", operation="GET /items")
OPEN = Finding("POST /items body", "request-body-removed", before="application/json", operation="POST /items")
VERDICT = Verdict(
    before="spec/dify",
    after="docs",
    judged=(Judged(NEW, "new", ENTRY), Judged(OPEN, "unexplained"), Judged(KNOWN, "accepted", ENTRY)),
    upstream=(NEW, Finding("GET /items", "notes-changed", operation="GET /items")),
    stale=(Problem("drift.yaml", "/accepted/3", "nothing, at all", line=7),),
    watched="docs",
)
PLACES = {"Item": ("spec/a:b.yaml", 3), "POST /items": ("spec/items.yaml", 9)}


def test_text_shows_what_needs_a_decision_and_counts_the_rest() -> None:
    assert FORMATS["text"]([VERDICT], PLACES) == (
        "spec/dify → docs: 3 differences (1 breaking, 1 warning, 1 info): "
        "1 accepted, 1 new, 1 unexplained, stale entries: 1\n"
        "  [new] breaking: response-property-type-changed at Item.size (there Box.size) [GET /items]: "
        "integer → string (spec/a:b.yaml:3)\n"
        "  [unexplained] warning: request-body-removed at POST /items body: was application/json (spec/items.yaml:9)\n"
        "  docs changed since the last review:\n"
        "    breaking: response-property-type-changed at Item.size (there Box.size) [GET /items]: integer → string\n"
        "    info: notes-changed at GET /items\n"
        "  [stale] drift.yaml:7#/accepted/3: nothing, at all\n"
        "  when all of it is right: python -m generator diff docs --review\n"
    )


def test_markdown_has_a_table_of_decisions_and_folds_what_is_accepted() -> None:
    text = FORMATS["markdown"]([VERDICT], PLACES)
    assert "### Needs a decision" in text
    assert (
        "| **breaking** | `Item.size`<br>GET /items (spec/a:b.yaml:3) | response-property-type-changed: "
        "Code gets a value of another type. | integer → string |\n" in text
    )
    assert "### Changed upstream since the last review" in text
    assert "- drift.yaml:7#/accepted/3: nothing, at all\n" in text
    assert "<details><summary>1 accepted differences</summary>\n\n- 1 × Servers \\| send it.\n\n</details>\n" in text


def test_json_carries_status_reason_and_place() -> None:
    data = json.loads(FORMATS["json"]([VERDICT], PLACES))
    assert data["failed"] is True
    (verdict,) = data["verdicts"]
    assert [(one["at"], one["status"], one["reason"]) for one in verdict["findings"]] == [
        ("Item.size", "new", "Servers | send it."),
        ("POST /items body", "unexplained", None),
        ("Item.name", "accepted", "Servers | send it."),
    ]
    assert (verdict["findings"][0]["file"], verdict["findings"][0]["line"]) == ("spec/a:b.yaml", 3)
    assert verdict["counts"]["levels"] == {"breaking": 1, "warning": 1, "info": 1}
    assert len(verdict["stale"]) == 1


def test_annotations_escape_what_github_would_read() -> None:
    assert FORMATS["github"]([VERDICT], PLACES).splitlines() == [
        "::error file=spec/a%3Ab.yaml,line=3,title=response-property-type-changed::"
        "Item.size: integer → string (spec/dify → docs). Code gets a value of another type.",
        "::warning file=spec/items.yaml,line=9,title=request-body-removed::POST /items body: was application/json "
        "(spec/dify → docs). Servers ignore inputs they do not know: what the caller asks for no longer happens.",
        "::warning title=response-property-type-changed::"
        "docs changed since the last review at Item.size: integer → string",
        "::notice title=notes-changed::docs changed since the last review at GET /items: differs",
        "::error file=drift.yaml,line=7,title=stale entry::drift.yaml:7#/accepted/3: nothing, at all",
    ]
    odd = Finding("A", "notes-changed", after="50%\nmore")
    (line,) = FORMATS["github"]([Verdict("a", "b", (Judged(odd, "different"),))], {}).splitlines()
    assert "now 50%25%0Amore" in line


@pytest.mark.parametrize("name", FORMATS)
def test_an_input_that_nobody_reviewed_is_named(name: str) -> None:
    assert "docs" in FORMATS[name]([Verdict("ours", "x", (), unreviewed="docs")], {})


@pytest.mark.parametrize(
    ("verdict", "failed"),
    [
        (Verdict("a", "b", ()), False),
        (Verdict("a", "b", (Judged(KNOWN, "accepted", ENTRY),)), False),
        (Verdict("a", "b", (Judged(KNOWN, "different"),)), False),
        (Verdict("a", "b", (Judged(NEW, "different"),)), True),
        (Verdict("a", "b", (Judged(KNOWN, "new", ENTRY),)), True),
        (Verdict("a", "b", (Judged(KNOWN, "unexplained"),)), True),
        (Verdict("a", "b", (), upstream=(KNOWN,)), True),
        (Verdict("a", "b", (), upstream=(Finding("A", "notes-changed"),)), False),
        (Verdict("a", "b", (), stale=VERDICT.stale), True),
        (Verdict("a", "b", (), unreviewed="b"), True),
    ],
)
def test_what_makes_the_command_fail(verdict: Verdict, failed: bool) -> None:
    assert verdict.failed is failed


def test_findings_come_once_and_the_worst_first() -> None:
    assert ordered([KNOWN, OPEN, NEW, NEW]) == (NEW, OPEN, KNOWN)
