"""All steps run, whatever becomes of one; what they say is kept."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scripts.proof.__main__ import STEPS, Step, prove, table

GOOD = Step("good", "", ("json.tool", "--help"), ("json.tool", "-h"))
BAD = Step("bad", "", ("json.tool", "no-such-file"), ("json.tool", "no-such-file"))


@pytest.mark.parametrize("quick", [True, False])
def test_one_that_fails_does_not_stop_the_others(
    quick: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcomes = prove([BAD, GOOD], quick=quick, build=tmp_path)
    assert [(one.step, one.code != 0) for one in outcomes] == [("bad", True), ("good", False)]
    assert "usage" in (tmp_path / "good.log").read_text()
    assert "no-such-file" in capsys.readouterr().out
    assert [line.split(" | ")[1] for line in table(outcomes).splitlines()[2:]] == ["failed", "holds"]


def test_what_has_a_group_runs_in_its_environment(tmp_path: Path) -> None:
    asked: list[str] = []

    def python(group: str) -> Path:
        asked.append(group)
        return Path(sys.executable)

    prove([GOOD._replace(group="fuzz")], quick=True, build=tmp_path, python=python)
    assert asked == ["fuzz"]


@pytest.mark.parametrize("quick", [True, False])
def test_the_page_of_a_short_run_does_not_replace_the_whole_one(
    quick: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prove([GOOD._replace(name="load")], quick=quick, build=tmp_path)
    assert (f"--out {tmp_path / 'load.md'}" in capsys.readouterr().out) is quick


def test_every_step_is_a_program_of_the_repository() -> None:
    root = Path(__file__).resolve().parents[2]
    for step in STEPS:
        for command in (step.quick, step.full):
            assert (root / command[0].replace(".", "/") / "__main__.py").exists()
