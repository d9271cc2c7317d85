"""Releases: frozen copies, the step of the version, the changelog, griffe's opinion."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.contract_diff.cli import main
from generator.contract_diff.findings import Finding
from generator.contract_diff.release import changelog, freeze, latest, next_version, propose
from generator.contract_diff.second_opinion import main as second_opinion
from generator.contract_diff.second_opinion import report, theirs
from generator.contract_diff.surface import breakages, opinion
from generator.errors import GeneratorError

from .documents import SPEC

BREAKS = Finding("Item.size", "response-property-type-changed", "", "integer", "string", "GET /items")
ADDS = Finding("Item.name", "response-property-added", operation="GET /items")
NOTES = Finding("Item", "notes-changed")


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of our specification, without releases."""
    folder = tmp_path / "dify"
    shutil.copytree(SPEC, folder, ignore=shutil.ignore_patterns("released", "*.json"))
    return folder


@pytest.mark.parametrize(
    ("version", "findings", "expected"),
    [
        ("1.2.3", [BREAKS, ADDS], "2.0.0"),
        ("1.2.3", [ADDS], "1.3.0"),
        ("1.2.3", [NOTES], "1.2.4"),
        ("1.2.3", [], "1.2.4"),
        ("0.2.3", [BREAKS], "0.3.0"),
        ("0.2.3", [ADDS], "0.2.4"),
    ],
)
def test_the_step_follows_the_worst_difference(version: str, findings: list[Finding], expected: str) -> None:
    assert next_version(version, findings) == expected


def test_the_changelog_has_before_and_after_of_what_breaks() -> None:
    assert changelog("2.0.0", "1.2.3", [BREAKS, ADDS, NOTES]) == (
        "## 2.0.0\n\nThe contract compared with 1.2.3:\n\n### Breaking\n\n"
        "- `Item.size` (GET /items): response-property-type-changed. Code gets a value of another type.\n"
        "  - before: `integer`\n  - after: `string`\n"
        "\n### Added and relaxed\n\n"
        "- `Item.name` (GET /items): response-property-added. Unknown members are kept in raw.\n"
    )
    assert changelog("1.2.4", "1.2.3", [NOTES]).endswith("\nNo change of the contract.\n")


def test_a_release_is_frozen_once_and_compared_with(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert propose(spec).text.startswith("## 0.1.0\n\nFirst release")
    assert freeze(spec, "0.1.0").endswith("released/0.1.0.yaml: written")
    freeze(spec, "0.1.0")
    assert main(["0.1.0", "--spec", str(spec)]) == 0
    assert "no difference" in capsys.readouterr().out
    tags = spec / "tags.yaml"
    tags.write_text(tags.read_text("utf-8").replace("          minItems: 1\n", "          minItems: 2\n", 1), "utf-8")
    proposal = propose(spec)
    assert proposal.breaks
    assert proposal.text == (
        "## 0.2.0\n\nThe contract compared with 0.1.0:\n\n### Breaking\n\n"
        "- `TagUnbindRequest.tag_ids` (POST /datasets/tags/unbinding): request-property-min-items-increased. "
        "Values that were accepted are refused.\n  - before: `1`\n  - after: `2`\n"
    )
    with pytest.raises(GeneratorError, match="is released already, with another content"):
        freeze(spec, "0.1.0")
    freeze(spec, "0.10.0")
    freeze(spec, "0.9.0")
    assert latest(spec) == "0.10.0"


def test_a_version_is_three_numbers(spec: Path) -> None:
    with pytest.raises(GeneratorError, match="is no version"):
        freeze(spec, "v1")


def test_freezing_and_proposing_from_the_command_line(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(spec), "--freeze", "0.1.0"]) == 0
    assert main(["--spec", str(spec), "--propose"]) == 0
    assert "## 0.1.1\n\nThe contract compared with 0.1.0:\n\nNo change of the contract." in capsys.readouterr().out


def test_the_section_is_written_once_and_spares_what_people_wrote(spec: Path, tmp_path: Path) -> None:
    log = tmp_path / "CHANGELOG.md"
    block = "<!-- contract -->\nThe contract compared with 0.1.0:\n\nNo change of the contract.\n<!-- /contract -->\n"
    first = "## 0.1.0 - 2026-11-21\n\nFirst.\n"
    freeze(spec, "0.1.0")
    propose_there = ["--spec", str(spec), "--propose", "--output", str(tmp_path / "x"), "--changelog"]
    for before, after in (
        (f"# Log\n\n{first}", f"# Log\n\n## 0.1.1\n\n{block}\n{first}"),
        (f"# Log\n\n## 0.1.1\n\nMine.\n\n{first}", f"# Log\n\n## 0.1.1\n\nMine.\n\n{block}\n{first}"),
    ):
        log.write_text(before, encoding="utf-8")
        for _ in range(2):
            assert main([*propose_there, str(log)]) == 0
            assert log.read_text("utf-8") == after
    assert main([*propose_there, str(tmp_path / "none.md")]) == 2


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository whose tag v1 has a small package."""
    package = tmp_path / "shapes"
    package.mkdir()
    (package / "__init__.py").write_text("def area(width: int) -> int:\n    return width\n", encoding="utf-8")
    for command in (
        ["init", "--quiet"],
        ["add", "."],
        ["-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "Start"],
        ["tag", "v1"],
    ):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return tmp_path


def test_griffe_sees_what_breaks_in_python(repository: Path) -> None:
    assert breakages("shapes", "v1", repository) == []
    (repository / "shapes" / "__init__.py").write_text("def size(width: int) -> int:\n    return width\n")
    assert breakages("shapes", "v1", repository) == ["shapes.area: Public object was removed"]


def test_a_ref_that_is_not_there_is_said(repository: Path) -> None:
    with pytest.raises(GeneratorError, match="v2: is no git ref that has shapes"):
        breakages("shapes", "v2", repository)


@pytest.mark.parametrize(
    ("found", "contract_breaks", "verdict"),
    [
        ([], False, "agree: neither breaks."),
        (["a.b: gone"], True, "agree: both break."),
        (["a.b: gone"], False, "The Python surface breaks, the contract does not"),
        ([], True, "The contract breaks, the Python surface does not"),
    ],
)
def test_both_judges_agree_or_it_is_said_why_not(found: list[str], contract_breaks: bool, verdict: str) -> None:
    text = opinion(found, contract_breaks)
    assert verdict in text
    assert all(f"- `{line}`\n" in text for line in found)


def test_a_second_opinion_is_skipped_without_oasdiff(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert second_opinion([]) == 0
    assert capsys.readouterr().out == "oasdiff is not on the path: no second opinion\n"


def test_a_second_opinion_names_rules_of_one_side_only(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "oasdiff"
    program.write_text('#!/bin/sh\necho \'[{"id": "endpoint-added", "level": 1}]\'\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    document = Path(__file__).parent / "cases" / "endpoint-added" / "after.yaml"
    assert second_opinion([str(document)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("after.yaml: oasdiff 1 findings, we ")
    assert "  only we: api-removed-without-deprecation (" in out
    counted = theirs('{"changes": [{"id": "odd-rule"}, {"id": "odd-rule"}]}')
    assert "  only oasdiff: odd-rule (2; no rule of ours)" in report("x", counted, theirs("[]"))
