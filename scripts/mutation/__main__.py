"""``python -m scripts.mutation``: put faults into the runtime, one at a time.

Exit code 1 if one is neither noticed by a test nor explained in ``explained.yaml``, or if an explanation has nothing to
explain any more.

The environment needs mutmut (``nox -s mutation``). ``--quick`` takes less than half a minute, the whole about half an
hour; ``--module NAME`` does one.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

from .modules import MODULES, QUICK

ROOT: Final = Path(__file__).resolve().parents[2]
WORK: Final = ROOT / "build" / "mutation"
SUMMARY: Final = ROOT / "build" / "proof" / "mutation.md"
EXPLAINED: Final = Path(__file__).with_name("explained.yaml")
_SURVIVED: Final = 0
_UNTESTED: Final = frozenset({5, 33})
_SETTINGS: Final = """\
[tool.mutmut]
source_paths = ["templates"]
only_mutate = ["templates/runtime/{module}.py"]
pytest_add_cli_args_test_selection = {tests}
pytest_add_cli_args = [
  "-p", "no:randomly", "-p", "no:xdist", "-p", "no:cacheprovider", "--import-mode=importlib", "--hypothesis-seed=0"
]
use_git_change_detection = false

[tool.pytest.ini_options]
pythonpath = ["."]
"""


class Fault(NamedTuple):
    """A change that no test has noticed."""

    function: str
    was: str
    now: str


class Verdict(NamedTuple):
    """How one module did."""

    module: str
    faults: int
    killed: int
    explained: int
    unexplained: tuple[Fault, ...]
    stale: tuple[Fault, ...]
    """Explained, but noticed or gone by now."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the mutation test; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.mutation", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="only the smallest modules")
    parser.add_argument("--module", action="append", choices=list(MODULES), help="only this one; may be repeated")
    parser.add_argument("--jobs", type=int, default=2, help="faults tried at a time")
    options = parser.parse_args(arguments)
    explanations = read_explanations(EXPLAINED.read_text("utf-8"))
    verdicts: list[Verdict] = []
    for module in options.module or (QUICK if options.quick else MODULES):
        count, survivors = mutate(module, options.jobs)
        verdicts.append(judge(module, count, survivors, explanations.get(module, {})))
        print(told(verdicts[-1]), flush=True)
    SUMMARY.parent.mkdir(parents=True, exist_ok=True)
    SUMMARY.write_text(f"{table(verdicts)}\n", "utf-8")
    print(table(verdicts))
    return 1 if any(verdict.unexplained or verdict.stale for verdict in verdicts) else 0


def mutate(module: str, jobs: int) -> tuple[int, list[Fault]]:
    """Try every fault of a module in a copy of what it needs; gives their number and those that survived."""
    folder = WORK / module
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "templates" / "runtime", folder / "templates" / "runtime", ignore=_no_caches)
    shutil.copy(ROOT / "templates" / "__init__.py", folder / "templates")
    shutil.copytree(ROOT / "tests" / "runtime", folder / "tests" / "runtime", ignore=_no_caches)
    for name in ("__init__.py", "conftest.py"):
        shutil.copy(ROOT / "tests" / name, folder / "tests")
    tests = [f"tests/runtime/{name}.py" for name in MODULES[module]]
    (folder / "pyproject.toml").write_text(_SETTINGS.format(module=module, tests=json.dumps(tests)), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mutmut", "run", "--max-children", str(jobs)],
        cwd=folder,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    meta = folder / "mutants" / "templates" / "runtime" / f"{module}.py.meta"
    if not meta.exists():
        raise SystemExit(f"mutmut failed on {module}:\n{(done.stdout + done.stderr)[-3000:]}")
    codes: dict[str, int | None] = json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
    unfinished = [name for name, code in codes.items() if code is None]
    if unfinished or not codes:
        raise SystemExit(f"mutmut did not finish {module}:\n{(done.stdout + done.stderr)[-3000:]}")
    alive = [name for name, code in codes.items() if code == _SURVIVED or code in _UNTESTED]
    return len(codes), [fault(name, folder) for name in alive]


def _no_caches(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name == "__pycache__"]


def fault(name: str, folder: Path) -> Fault:
    """What one of mutmut's mutants is."""
    shown = subprocess.run(
        [sys.executable, "-m", "mutmut", "show", name], cwd=folder, capture_output=True, text=True, check=True
    ).stdout
    return read_fault(name, shown)


def read_fault(name: str, shown: str) -> Fault:
    """A mutant from its name and its difference to the code."""
    function = name.rpartition("__mutmut_")[0].rpartition(".")[2]
    _, _, method = function.rpartition("\u01c1")
    cls = function.split("\u01c1")[1] + "." if "\u01c1" in function else ""
    lines = [line for line in shown.splitlines() if not line.startswith(("---", "+++"))]
    was, now = (" ".join(line[1:].strip() for line in lines if line.startswith(sign)) for sign in "-+")
    return Fault(f"{cls}{method.removeprefix('x_')}", was, now)


def read_explanations(text: str) -> dict[str, dict[Fault, str]]:
    """Module to what survives in it and why."""
    found: dict[str, Any] = yaml.safe_load(text) or {}
    return {
        module: {Fault(str(one["function"]), str(one["was"]), str(one["now"])): str(one["reason"]) for one in entries}
        for module, entries in found.items()
    }


def judge(module: str, count: int, survivors: Sequence[Fault], explained: dict[Fault, str]) -> Verdict:
    """Hold the survivors against the explanations."""
    known = [one for one in survivors if one in explained]
    unknown = tuple(one for one in survivors if one not in explained)
    stale = tuple(one for one in explained if one not in survivors)
    return Verdict(module, count, count - len(survivors), len(known), unknown, stale)


def told(verdict: Verdict) -> str:
    """One module's outcome; what is not explained, in the form of ``explained.yaml``."""
    lines = [f"{verdict.module}: {verdict.killed} of {verdict.faults} noticed, {verdict.explained} explained"]
    entries = [{**one._asdict(), "reason": ""} for one in verdict.unexplained]
    if entries:
        lines += ["neither noticed nor explained:", yaml.safe_dump(entries, sort_keys=False, width=110)]
    lines += [f"explained, but noticed or gone by now: {one.function}: {one.was} -> {one.now}" for one in verdict.stale]
    return "\n".join(lines)


def table(verdicts: Sequence[Verdict]) -> str:
    """All modules as a Markdown table."""
    lines = ["| module | faults | noticed | explained | neither |", "| --- | --- | --- | --- | --- |"]
    lines += [f"| {v.module} | {v.faults} | {v.killed} | {v.explained} | {len(v.unexplained)} |" for v in verdicts]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
