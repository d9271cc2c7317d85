"""``python -m scripts.coverage_report``: run the tests with coverage and hold the result against the two limits.

The runtime and the overlays are tested where they are written and once more as copies inside the package. What runs in
a copy counts for its source: the copy's lines, less the header that the generator puts on top, are added to it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from coverage import Coverage, CoverageData

from generator.pipeline import all_specs
from generator.settings import ROOT, Settings, read_settings

HEADER_LINES: Final = 1
"""What the generator puts on top of a copy."""
GENERATED_LIMITS: Final = {"dify_client": 100.0}
"""Import name of a package -> percent of its generated code; others have the limit of handwritten code."""
HANDWRITTEN_LIMIT: Final = 95.0


def folder_of(settings: Settings) -> str:
    """A package's folder in the repository: ``packages/coze/coze_client``."""
    return (settings.out / settings.package).relative_to(ROOT).as_posix()


def sources(packages: Sequence[Settings]) -> dict[str, str]:
    """Folder of copies -> folder of their sources; the first that fits counts."""
    found = {f"{folder_of(one)}/_runtime": "templates/runtime" for one in packages}
    found |= {folder_of(one): one.overlay.relative_to(ROOT).as_posix() for one in packages if one.overlay}
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run pytest with further arguments, then print both reports; 1 if tests fail or a limit is missed."""
    rest = list(sys.argv[1:] if arguments is None else arguments)
    command = [sys.executable, "-m", "pytest", "-n", "auto", "--dist", "loadgroup", "--cov", "--cov-report=", *rest]
    tests = subprocess.run(command, cwd=ROOT, check=False).returncode
    data = CoverageData(str(ROOT / ".coverage"))
    data.read()
    packages = [read_settings(folder) for folder in all_specs()]
    copies = dict(copied(data, sources(packages)))
    if late := [copy for copy, source in copies.items() if stale(copy, source)]:
        print(f"Out of date: {', '.join(late)}. Run: python -m generator sync")
        return 1
    merged = merge(data, copies)
    handwritten = {name for name in data.measured_files() if name not in copies} | set(copies.values())
    passed: list[bool] = []
    for package in packages:
        generated = {name for name in handwritten if name.startswith(f"{folder_of(package)}/")}
        handwritten -= generated
        limit = GENERATED_LIMITS.get(package.package, HANDWRITTEN_LIMIT)
        passed.append(report(f"Generated {package.package}", merged, sorted(generated), limit))
    passed.append(report("Handwritten", merged, sorted(handwritten), HANDWRITTEN_LIMIT))
    return 0 if tests == 0 and all(passed) else 1


def copied(data: CoverageData, folders: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Every measured copy with its source, as paths in the repository."""
    for name in data.measured_files():
        for copies, original in folders.items():
            source = f"{original}{name.removeprefix(copies)}"
            if name.startswith(f"{copies}/") and (ROOT / source).exists():
                yield name, source
                break


def merge(data: CoverageData, copies: dict[str, str]) -> Path:
    """A new data file in which the lines of copies stand at their sources."""
    target = ROOT / ".coverage.merged"
    target.unlink(missing_ok=True)
    merged = CoverageData(str(target))
    merged.add_lines({name: data.lines(name) or [] for name in data.measured_files() if name not in copies})
    for copy, source in copies.items():
        lines = (line - HEADER_LINES for line in data.lines(copy) or [])
        merged.add_lines({source: [line for line in lines if line > 0]})
    merged.write()
    return target


def stale(copy: str, source: str) -> bool:
    """Whether the copy is not what its source is now, so that lines would be counted in the wrong place."""
    text = (ROOT / copy).read_text("utf-8")
    return text.splitlines()[HEADER_LINES:] != (ROOT / source).read_text("utf-8").splitlines()


def report(title: str, data: Path, files: Sequence[str], limit: float) -> bool:
    """Print one report; true if the limit is reached."""
    print(f"\n{title} code, at least {limit:g} %", flush=True)
    if not files:
        print("Nothing was measured.")
        return False
    coverage = Coverage(data_file=str(data), config_file=str(ROOT / "pyproject.toml"))
    coverage.load()
    total = coverage.report(include=list(files))
    print(f"{title}: {total:.2f} %")
    return total >= limit


if __name__ == "__main__":
    sys.exit(main())
