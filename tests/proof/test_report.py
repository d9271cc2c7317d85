"""The page says what was found, and what was not run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.report import tests_by_area
from scripts.report.__main__ import MISSING, covered, last_line, main, page, told
from scripts.report.conformance import RULES, Rule, holds
from scripts.report.tests_by_area import Area

JUNIT = """\
<testsuites><testsuite>
<testcase classname="tests.runtime.test_sse" name="test_a"/>
<testcase classname="tests.runtime.test_sse" name="test_b"><skipped/></testcase>
<testcase classname="tests.faults.test_matrix" name="test_row[cut|sync]"/>
<testcase classname="tests.faults.test_matrix" name="test_row[reset]"><failure/></testcase>
</testsuite></testsuites>
"""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.says)
def test_the_decoder_keeps_the_standard(rule: Rule) -> None:
    assert holds(rule)


def test_a_rule_that_is_not_kept_is_seen() -> None:
    assert not holds(Rule("data is upper case", b"data: a\n\n", (("message", "A", "", None),)))


@pytest.fixture
def proof(tmp_path: Path) -> Path:
    (tmp_path / "tests.xml").write_text(JUNIT)
    (tmp_path / "coverage.txt").write_text("noise\nGenerated dify_client\nTOTAL 10 0 100.0%\n")
    (tmp_path / "load.md").write_text("# Load\n\nCarried, [as](proof.md#load).\n\n## More\n")
    (tmp_path / "schemathesis.log").write_text("much\n6402 calls, 0 kinds of new findings\n\n")
    return tmp_path


def test_tests_are_counted_by_area(proof: Path) -> None:
    areas = tests_by_area.read(proof / "tests.xml")
    assert areas == [Area("tests/faults", 1, 0, 1), Area("tests/runtime", 1, 1, 0)]
    assert tests_by_area.table(areas).endswith("| all | 2 | 1 | 1 |")


def test_the_page_holds_every_part(proof: Path) -> None:
    text = page(proof)
    assert "1 of 2 tests over real sockets hold.\n- test_row[reset]: **failed**" in text
    assert "What a caller sees when servers and networks misbehave." in text
    assert "TOTAL 10 0 100.0%" in text and "noise" not in text
    assert "## Load\n\nOf a short run.\n\nCarried, as.\n\n### More" in text
    assert "## Benchmarks\n\nOf the last whole run, in `docs/benchmarks.md`.\n\nWritten by" in text
    assert "Local Dify: 6402 calls, 0 kinds of new findings" in text
    assert f"Gateway for chat sessions: {MISSING}" in text
    assert "| Python | 3." in text


def test_what_was_not_run_is_said(tmp_path: Path) -> None:
    parts = re.split(r"^## (.+)\n+", page(tmp_path), flags=re.MULTILINE)[1:]
    assert [name for name, text in zip(parts[::2], parts[1::2], strict=True) if MISSING in text] == [
        "Proofs",
        "Tests by area",
        "Coverage",
        "Fault matrix",
        "Fuzzing",
        "Mutation",
        "Calls from the specifications",
    ]
    assert {*parts[::2]} >= {"Conformance to the standard of event streams", "Benchmarks", "Load", "Versions"}
    assert covered(tmp_path / "none") == last_line(tmp_path / "none") == told(tmp_path / "none") == MISSING


def test_the_page_is_written_where_it_is_wanted(tmp_path: Path) -> None:
    assert main(["--no-tests", "--out", str(tmp_path / "deep" / "report.md")]) == 0
    assert (tmp_path / "deep" / "report.md").read_text("utf-8").startswith("# What is proven\n\nMade 20")
