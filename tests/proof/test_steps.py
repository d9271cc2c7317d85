"""All steps run, whatever becomes of one; what they say is kept."""

from __future__ import annotations

import subprocess
import sys
import threading
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


def test_one_whose_environment_cannot_be_made_does_not_stop_the_others(tmp_path: Path) -> None:
    def python(group: str) -> Path:
        raise subprocess.CalledProcessError(1, ["pip", "install", group])

    outcomes = prove(
        [GOOD._replace(group="fuzz"), GOOD._replace(name="also")], quick=True, build=tmp_path, python=python
    )
    assert [(one.step, one.code) for one in outcomes] == [("good", 1), ("also", 0)]
    assert "'pip', 'install', 'fuzz'" in (tmp_path / "good.log").read_text()


@pytest.mark.parametrize("quick", [True, False])
def test_what_measures_runs_alone_and_the_others_side_by_side(quick: bool, tmp_path: Path) -> None:
    here: list[str] = []
    both = threading.Barrier(2)

    def python(group: str) -> Path:
        here.append(group)
        if group != "measures":
            both.wait(60)  # a safety net: breaks if the other one never comes
        return Path(sys.executable)

    steps = [GOOD._replace(group="first"), GOOD._replace(group="second"), GOOD._replace(name="load", group="measures")]
    outcomes = prove(steps, quick=quick, build=tmp_path, python=python)
    assert not any(one.code for one in outcomes)
    assert here[0] == "measures" and sorted(here[1:]) == ["first", "second"]


def test_side_by_side_no_step_takes_both_cores() -> None:
    assert next(step.full for step in STEPS if step.name == "mutation")[-2:] == ("--jobs", "1")


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


@pytest.mark.parametrize("step", [GOOD._replace(name="load"), BAD._replace(name="fuzz")])
def test_the_report_does_not_take_what_an_earlier_run_has_found(step: Step, tmp_path: Path) -> None:
    (tmp_path / f"{step.name}.md").write_text("of before")
    prove([step], quick=False, build=tmp_path)
    assert not (tmp_path / f"{step.name}.md").exists()


def test_every_step_is_a_program_of_the_repository() -> None:
    root = Path(__file__).resolve().parents[2]
    for step in STEPS:
        for command in (step.quick, step.full):
            assert (root / command[0].replace(".", "/") / "__main__.py").exists()
