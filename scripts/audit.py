"""``python -m scripts.audit [--strict]``: ask pip-audit whether a pinned version has a known hole.

The answer comes from an advisory service. Where that cannot be reached, this says so in one sentence, and fails only
with ``--strict``, as CI on a server runs it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
PINS: Final = ROOT / "constraints.txt"
_UNREACHABLE: Final = re.compile(
    r"ConnectionError|ConnectTimeout|ReadTimeout|Max retries exceeded|Could not connect|Failed to (resolve|establish)"
    r"|Name or service not known|ServiceError|Network is unreachable|timed out",
    re.IGNORECASE,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Audit the pins; gives the exit code."""
    strict = "--strict" in (sys.argv[1:] if arguments is None else arguments)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        done = subprocess.run(
            [
                sys.executable, "-m", "pip_audit", "--requirement", str(PINS), "--no-deps", "--disable-pip",
                "--progress-spinner", "off", "--timeout", "15", "--format", "json", "--output", str(report),
            ],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return judge(report.read_text("utf-8") if report.exists() else "", done.stderr, strict=strict)


def judge(report: str, words: str, *, strict: bool) -> int:
    """Say what came of an audit.

    Args:
        report: what pip-audit wrote; empty if it came to no result.
        words: what it said beside that.
        strict: whether an audit that could not be made is a failure.

    Returns:
        The exit code.
    """
    if not report.strip():
        if _UNREACHABLE.search(words) is None:
            print(words, file=sys.stderr)
            return 1
        return _skipped("cannot be reached", strict=strict)
    packages: list[dict[str, Any]] = json.loads(report)["dependencies"]
    holes = [(package, hole) for package in packages for hole in package.get("vulns", ())]
    for package, hole in holes:
        fixed = ", ".join(hole.get("fix_versions", ())) or "no version yet"
        print(f"{package['name']} {package['version']}: {hole['id']}, repaired in {fixed}")
    unknown = [package["name"] for package in packages if "skip_reason" in package]
    if packages and len(unknown) == len(packages):  # something else answers in its place, such as a local index
        return _skipped("knows none of the packages", strict=strict)
    if unknown:
        print(f"audit: nothing is known about {', '.join(unknown)}")
    print(f"audit: {len(holes)} known holes in {len(packages)} pinned packages")
    return 1 if holes or (strict and unknown) else 0


def _skipped(why: str, *, strict: bool) -> int:
    print(f"audit: {'failed' if strict else 'skipped'}, because the advisory service {why}")
    return 1 if strict else 0


if __name__ == "__main__":
    sys.exit(main())
