"""Accepted drift: what an entry covers, and that it cannot rot."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.contract_diff.accepted import Accepted, input_of, read_accepted
from generator.contract_diff.findings import Finding
from generator.contract_diff.judge import judge_input
from generator.contract_diff.lock import Reviewed, read_lock, write_lock
from generator.errors import GeneratorError

from .documents import contract, document

HEAD = """\
inputs:
  docs: {file: docs.json, url: "https://example.com/docs.json", about: The documents.}
  old: {file: old.json, about: An old server.}
"""
ENTRY = """\
accepted:
  - rules: [response-property-*]
    at: ["Item.*", "GET /items 200 *[]"]
    inputs: [docs]
    before: string
    reason: Because.
    source: A recording.
"""
FORMAT = "response-property-format-changed"


def accepted(folder: Path, text: str) -> Accepted:
    """The file with this content."""
    file = folder / "accepted_drift.yaml"
    file.write_text(text, encoding="utf-8")
    return read_accepted(file, "accepted_drift.yaml")


@pytest.mark.parametrize(
    ("finding", "name", "covered"),
    [
        (Finding("Item.size", FORMAT, before="string"), "docs", True),
        (Finding("Item.size", FORMAT, before="string"), "old", False),
        (Finding("Item.size", FORMAT, before="text"), "docs", False),
        (Finding("Item", FORMAT, before="string"), "docs", False),
        (Finding("Item.size", "request-property-removed", before="string"), "docs", False),
        (Finding("GET /items 200 application/json[]", FORMAT, before="string"), "docs", True),
        (Finding("GET /items 200 application/json", FORMAT, before="string"), "docs", False),
    ],
)
def test_an_entry_covers_by_rule_place_values_and_input(
    tmp_path: Path, finding: Finding, name: str, covered: bool
) -> None:
    assert (accepted(tmp_path, HEAD + ENTRY).explain(finding, name) is not None) == covered


def test_an_entry_that_covers_nothing_is_stale(tmp_path: Path) -> None:
    drift = accepted(tmp_path, HEAD + ENTRY)
    assert [str(problem) for problem in drift.stale(["docs"])] == [
        "accepted_drift.yaml:5#/accepted/0: response-property-*: no difference of docs matches any more. "
        "Remove docs there"
    ]
    assert drift.stale(["old"]) == []


def test_a_pattern_that_covers_nothing_is_stale_once_all_inputs_were_judged(tmp_path: Path) -> None:
    drift = accepted(tmp_path, HEAD + ENTRY)
    drift.explain(Finding("Item.size", FORMAT, before="string"), "docs")
    assert drift.stale(["docs"]) == []
    assert [problem.message for problem in drift.stale(["docs", "old"])] == [
        "response-property-*: GET /items 200 *[] matches no difference any more"
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    reason: Because.\n", "", "has no reason"),
        ("    source: A recording.\n", "", "has no source"),
        ("source: A recording.", 'source: " "', "has no source"),
        ("response-property-*", "response-propertie-*", "there is no rule response-propertie-*"),
        ("[docs]", "[docks]", "there is no input docks"),
        ("[docs]", "[]", "needs inputs, a list of texts"),
        ("before:", "befor:", "has members other than"),
    ],
)
def test_careless_entries_are_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(GeneratorError, match="accepted_drift.yaml") as caught:
        accepted(tmp_path, (HEAD + ENTRY).replace(old, new, 1))
    assert message in str(caught.value)


def test_an_input_is_known_by_name_file_and_address(tmp_path: Path) -> None:
    drift = accepted(tmp_path, HEAD)
    for where in ("docs", "elsewhere/docs.json", "https://example.com/docs.json"):
        assert input_of(drift, where, None) == drift.inputs["docs"]
    assert input_of(drift, "other.json", "old") == drift.inputs["old"]
    assert input_of(drift, "other.json", None) is None
    with pytest.raises(GeneratorError, match="there is no input gone"):
        input_of(drift, "other.json", "gone")


def test_new_known_and_explained_are_told_apart(tmp_path: Path) -> None:
    def items(**members: str) -> dict[str, object]:
        properties = {name: {"type": kind} for name, kind in members.items()}
        return document({"$ref": "#/components/schemas/Item"}, Item={"type": "object", "properties": properties})

    drift = accepted(tmp_path, HEAD + ENTRY)
    ours = contract(items(a="string", b="string", c="integer"))
    then = contract(items(a="integer", b="string", c="string"))
    now = contract(items(a="integer", b="integer", c="string"))
    write_lock(tmp_path / "lock.json", {"docs": Reviewed("", then)})
    lock = read_lock(tmp_path / "lock.json", "lock.json")
    verdict = judge_input(ours, now, drift.inputs["docs"], drift, lock)
    assert {one.finding.at: one.status for one in verdict.judged} == {
        "Item.a": "accepted",
        "Item.b": "new",
        "Item.c": "unexplained",
    }
    assert [finding.at for finding in verdict.upstream] == ["Item.b"]
    assert verdict.failed


def test_an_input_without_review_fails(tmp_path: Path) -> None:
    same = contract(document({"type": "string"}))
    drift = accepted(tmp_path, HEAD)
    assert judge_input(same, same, drift.inputs["old"], drift, {}).failed
    assert not judge_input(same, same, drift.inputs["old"], drift, {"old": Reviewed("", same)}).failed


@pytest.mark.parametrize("text", ["{", "[]", '{"version": 2}', '{"version": 1, "inputs": {"docs": {}}}'])
def test_a_broken_lock_file_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "lock.json").write_text(text, encoding="utf-8")
    with pytest.raises(GeneratorError, match="lock.json"):
        read_lock(tmp_path / "lock.json", "lock.json")
