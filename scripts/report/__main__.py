"""``python -m scripts.report``: one page of what is proven, ``build/report.md``.

It runs the tests with coverage first, unless ``--no-tests`` is given, and takes what ``scripts.proof`` has left in
``build/proof``. What was not run is said to be missing. Exit code 1 if a test or a rule fails.
"""

from __future__ import annotations

import argparse
import platform
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import Final

from dify_client import __version__
from scripts.proof.tools import ROOT

from . import conformance, tests_by_area

BUILD: Final = ROOT / "build"
PROOF: Final = BUILD / "proof"
JUNIT: Final = PROOF / "tests.xml"
COVERAGE: Final = PROOF / "coverage.txt"
PAGE: Final = BUILD / "report.md"
DOCS: Final = ROOT / "docs"
MISSING: Final = "Not run for this report."
PACKAGES: Final = (
    "httpx", "httpcore", "h11", "anyio", "attrs", "python-dateutil", "typing-extensions", "orjson", "pytest",
    "hypothesis", "openapi-python-client", "datamodel-code-generator", "mypy", "pyright", "ruff",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the report; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.report", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--no-tests", action="store_true", help="take what an earlier run has left")
    parser.add_argument("--out", type=Path, default=PAGE, help="where the page goes")
    options, rest = parser.parse_known_args(arguments)
    code = 0 if options.no_tests else run_tests(rest)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(page(PROOF), "utf-8")
    print(f"written: {options.out}")
    return 1 if code or not all(conformance.holds(rule) for rule in conformance.RULES) else 0


def run_tests(rest: Sequence[str]) -> int:
    """All tests with coverage; gives the exit code."""
    PROOF.mkdir(parents=True, exist_ok=True)
    JUNIT.unlink(missing_ok=True)  # pytest writes it in the end, if it comes so far
    command = [sys.executable, "-m", "scripts.coverage_report", f"--junitxml={JUNIT}", *rest]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    print(done.stdout, flush=True)
    COVERAGE.write_text(done.stdout, "utf-8")
    return done.returncode


def page(proof: Path) -> str:
    """The whole page, of what is in a folder."""
    junit = proof / JUNIT.name
    fault_rows = tests_by_area.cases(junit, "tests/faults") if junit.exists() else []
    parts = {
        "Proofs": told(proof / "proof.md"),
        "Tests by area": tests_by_area.table(tests_by_area.read(junit)) if junit.exists() else MISSING,
        "Coverage": covered(proof / COVERAGE.name),
        "Conformance to the standard of event streams": conformance.table(),
        "Fault matrix": f"{matrix(fault_rows)}\n\n{told(DOCS / 'fault-matrix.md')}",
        "Benchmarks": measured(proof / "bench.md", DOCS / "benchmarks.md"),
        "Load": measured(proof / "load.md", DOCS / "load.md"),
        "Fuzzing": told(proof / "fuzz.md"),
        "Mutation": told(proof / "mutation.md"),
        "Calls from the specifications": f"Local Dify: {last_line(proof / 'schemathesis.log')}\n\n"
        f"Gateway for chat sessions: {last_line(proof / 'sessions.log')}",
        "Versions": versions(),
    }
    made = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    body = "\n\n".join(f"## {title}\n\n{text}" for title, text in parts.items())
    return f"# What is proven\n\nMade {made} from {commit()}.\n\n{body}\n"


def told(file: Path) -> str:
    """A page without its title and its links to other pages, its headings one level lower."""
    if not file.exists():
        return MISSING
    text = re.sub(r"\A(<!--.*-->\n+)?# .*\n+", "", file.read_text("utf-8"))
    text = re.sub(r"\[([^\]]+)\]\((?!https?:)[^)]+\)", r"\1", text)
    return re.sub(r"^#", "##", text, flags=re.MULTILINE).strip()


def measured(short: Path, whole: Path) -> str:
    """What the short run has found that this report goes with, or else the page that the last whole one has written."""
    if short.exists():
        return f"Of a short run.\n\n{told(short)}"
    return f"Of the last whole run, in `docs/{whole.name}`.\n\n{told(whole)}"


def covered(file: Path) -> str:
    """The totals of the coverage report."""
    if not file.exists():
        return MISSING
    kept = [line for line in file.read_text("utf-8").splitlines() if re.match(r"(Generated|Handwritten|TOTAL)\b", line)]
    return "```text\n" + "\n".join(kept) + "\n```"


def matrix(rows: Sequence[tuple[str, str]]) -> str:
    """How the fault matrix went, and the cases that did not hold; the rows themselves are a page of their own."""
    if not rows:
        return MISSING
    kept = [name for name, outcome in rows if outcome == "holds"]
    lines = [f"{len(kept):,} of {len(rows):,} tests over real sockets hold."]
    lines += [f"- {name}: {outcome}" for name, outcome in rows if name not in kept]
    return "\n".join(lines)


def last_line(file: Path) -> str:
    """The last line that is not empty."""
    lines = file.read_text("utf-8").split("\n") if file.exists() else []
    return next((line for line in reversed(lines) if line.strip()), MISSING)


def versions() -> str:
    """This package, Python, the machine, and the packages that matter."""
    rows = [("dify-typed-client", __version__), ("Python", platform.python_version())]
    rows.append(("system", f"{platform.system()} {platform.machine()}"))
    for name in PACKAGES:
        try:
            rows.append((name, metadata.version(name)))
        except metadata.PackageNotFoundError:
            rows.append((name, "not installed"))
    return "\n".join(["| what | version |", "| --- | --- |", *(f"| {name} | {version} |" for name, version in rows)])


def commit() -> str:
    """What the tree is, in git's words."""
    command = ["git", "describe", "--always", "--dirty", "--tags"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return "a tree without git"
    return f"`{done.stdout.strip()}`" if done.returncode == 0 else "a tree without git"


if __name__ == "__main__":
    sys.exit(main())
