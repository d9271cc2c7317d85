"""The workflows run what there is: short proofs with every push, the whole at night, and the report with a release."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from scripts.proof.tools import ROOT

FOLDER = ROOT / ".github" / "workflows"


def jobs(name: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load((FOLDER / f"{name}.yml").read_text("utf-8"))["jobs"]
    return found


def commands(job: dict[str, Any]) -> list[str]:
    """The lines that a job runs, each with all values of the matrix."""
    lines = [line for step in job["steps"] for line in str(step.get("run", "")).splitlines()]
    for name, values in job.get("strategy", {}).get("matrix", {}).items():
        place = f"${{{{ matrix.{name} }}}}"
        lines = [line.replace(place, str(value)) for line in lines for value in (values if place in line else [""])]
    return [line.replace('"', "") for line in lines]


@pytest.mark.parametrize("name", ["tests", "proof", "release"])
def test_every_session_that_is_run_is_there(name: str) -> None:
    sessions = set(re.findall(r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE))
    run = [
        found for job in jobs(name).values() for line in commands(job) for found in re.findall(r"nox -s (\S+)", line)
    ]
    assert run
    assert {session.partition("-3.")[0] for session in run} <= sessions


def test_every_push_is_held_against_the_short_proofs_and_the_wheels() -> None:
    run = [line for job in jobs("tests").values() for line in commands(job)]
    assert "python -m nox -s proof -- --quick" in run
    assert "python -m nox -s wheel" in run


def test_every_night_runs_the_whole_proofs_and_keeps_the_report() -> None:
    job = jobs("proof")["proof"]
    assert [line.partition("-s ")[2] for line in commands(job) if " -s " in line] == ["proof", "report"]
    assert "build/report.md" in job["steps"][-1]["with"]["path"]


def test_a_release_has_the_report_attached() -> None:
    build, released = (jobs("release")[name] for name in ("build", "released"))
    run = commands(build)
    assert run.index("python -m nox -s proof -- --quick") < run.index("python -m nox -s report")
    kept = [step["with"] for step in build["steps"] if "upload-artifact" in step.get("uses", "")]
    assert {"name": "report", "path": "build/report.md", "if-no-files-found": "error"} in kept
    fetched = [step["with"] for step in released["steps"] if "download-artifact" in step.get("uses", "")]
    assert {"name": "report", "path": "."} in fetched
    assert commands(released)[-1].endswith("dist/* report.md")
