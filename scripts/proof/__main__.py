"""``python -m scripts.proof``: benchmark, load, fuzzing, mutation, and calls from the specifications.

Benchmark and load run alone, the others two at a time. Exit code 1 if one of them fails; the others run all the same.
``--quick`` takes about three minutes and is part of CI; how long the whole takes, ``docs/proof.md`` says. What each
found is in ``build/proof``, for ``nox -s report``. The environment needs the dependency group ``test-all``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple

from .tools import ROOT, python_of

BUILD: Final = ROOT / "build" / "proof"


class Step(NamedTuple):
    """One proof.

    Attributes:
        name: what it is called.
        group: dependency group of its own environment; empty if it runs in this one.
        quick: the command of a short run, behind ``python -m``.
        full: the command of a whole one.
    """

    name: str
    group: str
    quick: tuple[str, ...]
    full: tuple[str, ...]


STEPS: Final = (
    Step("bench", "", ("scripts.bench", "--quick"), ("scripts.bench",)),
    Step("load", "", ("scripts.load", "--quick"), ("scripts.load",)),
    # These run side by side: the longest come first, so that no core waits for the other in the end.
    Step("mutation", "mutation", ("scripts.mutation", "--quick"), ("scripts.mutation", "--jobs", "1")),
    Step("fuzz", "fuzz", ("scripts.fuzz", "--quick"), ("scripts.fuzz",)),
    Step(
        "schemathesis", "schemathesis", ("scripts.spec_drive", "dify", "ci"), ("scripts.spec_drive", "dify", "nightly")
    ),
    Step("sessions", "schemathesis", ("scripts.drive_gateway", "ci"), ("scripts.drive_gateway", "nightly")),
)
ALONE: Final = ("bench", "load")
"""What measures, and so must not share the machine with the others."""
WORKERS: Final = 2
"""How many of the others run at a time."""


class Outcome(NamedTuple):
    """How one step went."""

    step: str
    code: int
    seconds: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the proofs; gives the exit code."""
    names = [step.name for step in STEPS]
    parser = argparse.ArgumentParser(
        prog="python -m scripts.proof", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="short runs, for every change")
    parser.add_argument("--only", action="append", choices=names, help="only this step; may be repeated")
    options = parser.parse_args(arguments)
    chosen = [step for step in STEPS if step.name in (options.only or names)]
    outcomes = prove(chosen, quick=options.quick)
    print(table(outcomes))
    BUILD.mkdir(parents=True, exist_ok=True)
    (BUILD / "proof.md").write_text(f"{table(outcomes)}\n", "utf-8")
    return 1 if any(outcome.code for outcome in outcomes) else 0


def prove(
    steps: Sequence[Step], *, quick: bool, build: Path = BUILD, python: Callable[[str], Path] = python_of
) -> list[Outcome]:
    """Run the steps: those that measure one by one, then the others side by side."""
    build.mkdir(parents=True, exist_ok=True)

    def run(step: Step) -> Outcome:
        return run_step(step, quick=quick, build=build, python=python)

    outcomes = [run(step) for step in steps if step.name in ALONE]
    rest = [step for step in steps if step.name not in ALONE]
    with ThreadPoolExecutor(WORKERS) as pool:
        return outcomes + list(pool.map(run, rest))


def run_step(step: Step, *, quick: bool, build: Path, python: Callable[[str], Path]) -> Outcome:
    """Run one step to its end; what it says is printed when it is over, and kept."""
    started = time.monotonic()
    page = build / f"{step.name}.md"
    page.unlink(missing_ok=True)  # the report must not take what an earlier run has found for this one's
    command = ["-m", *(step.quick if quick else step.full)]
    if quick and step.name in ALONE:  # a whole run writes the page of docs/
        command += ["--out", str(page)]
    try:
        whole = [str(python(step.group)) if step.group else sys.executable, *command]
        done = subprocess.run(
            whole, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
        )
        code, said = done.returncode, done.stdout
    except subprocess.CalledProcessError as error:  # its environment cannot be made
        code, said = 1, f"{error}\n"
    (build / f"{step.name}.log").write_text(said, "utf-8")
    print(f"$ python {' '.join(command)}\n{said}", flush=True)
    return Outcome(step.name, code, time.monotonic() - started)


def table(outcomes: Sequence[Outcome]) -> str:
    """The outcomes as a Markdown table."""
    lines = ["| proof | outcome | seconds |", "| --- | --- | --- |"]
    lines += [f"| {one.step} | {'failed' if one.code else 'holds'} | {one.seconds:.0f} |" for one in outcomes]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
