"""``python -m scripts.fuzz``: every target under atheris, then under hypothesis. Exit code 1 for a finding.

What is found is kept in ``tests/fuzz/regressions``: mend it, and commit the file, which is tried ever after.
``--quick`` takes about half a minute; the whole takes about half an hour, or as ``--seconds`` says for each target.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
REGRESSIONS: Final = ROOT / "tests" / "fuzz" / "regressions"
SUMMARY: Final = ROOT / "build" / "proof" / "fuzz.md"
NAMES: Final = ("decoder", "repeats", "models", "bundler", "contract")
SECONDS: Final = 300
QUICK_SECONDS: Final = 4
EXAMPLES: Final = 2_000


class Run(NamedTuple):
    """How one target did."""

    name: str
    inputs: int
    """How many were tried."""
    ways: int
    """libFuzzer's count of the ways through the code that they took."""
    found: tuple[Path, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a short run, for every change")
    parser.add_argument("--seconds", type=int, help="how long each target is fuzzed")
    parser.add_argument("--target", action="append", choices=NAMES, help="only this one; may be repeated")
    options = parser.parse_args(arguments)
    seconds: int = options.seconds or (QUICK_SECONDS if options.quick else SECONDS)
    runs = [fuzz(name, seconds) for name in options.target or NAMES]
    told = table(runs)
    print(told)
    SUMMARY.parent.mkdir(parents=True, exist_ok=True)
    SUMMARY.write_text(f"{told}\n", "utf-8")
    for run in runs:
        for file in run.found:
            print(f"found: {run.name}: {file.relative_to(ROOT)}; see `pytest tests/fuzz -k {file.stem}`")
    failed = any(run.found for run in runs)
    if not options.quick:
        failed = not hypothesis() or failed
    return 1 if failed else 0


def fuzz(name: str, seconds: int) -> Run:
    """One target in a process of its own, beginning with what was found before."""
    seeds = REGRESSIONS / name
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder, "corpus")
        corpus.mkdir()
        limits = (f"-max_total_time={seconds}", "-max_len=400", "-timeout=20", "-print_final_stats=1")
        done = subprocess.run(
            [
                *(sys.executable, "-m", "scripts.fuzz.with_atheris", name, *limits, f"-artifact_prefix={folder}/"),
                *(str(path) for path in (corpus, seeds) if path.is_dir()),
            ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        files = tuple(keep(name, path) for path in sorted(Path(folder).iterdir()) if path.is_file())
    text = done.stdout + done.stderr
    if done.returncode or files:
        print(text[-4000:])
    if done.returncode and not files:
        raise SystemExit(f"fuzzing {name} failed with exit code {done.returncode}")
    return Run(name, last(text, r"number_of_executed_units: (\d+)"), last(text, r"\bft: (\d+)"), files)


def keep(name: str, finding: Path) -> Path:
    """Copy a finding to where the tests try it again. libFuzzer names it by kind and hash."""
    target = REGRESSIONS / name / f"{finding.name[:24]}.bin"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(finding.read_bytes())
    return target


def last(text: str, pattern: str) -> int:
    """The last number that a pattern finds; 0 if there is none."""
    found: list[str] = re.findall(pattern, text)
    return int(found[-1]) if found else 0


def table(runs: Sequence[Run]) -> str:
    """The runs as a Markdown table."""
    lines = ["| target | inputs | ways through the code | findings |", "| --- | --- | --- | --- |"]
    lines += [f"| {run.name} | {run.inputs:,} | {run.ways:,} | {len(run.found)} |" for run in runs]
    return "\n".join(lines)


def hypothesis() -> bool:
    """The same targets under hypothesis, many examples; whether all held."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/fuzz"]
    environment = {**os.environ, "FUZZ_EXAMPLES": str(EXAMPLES)}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
