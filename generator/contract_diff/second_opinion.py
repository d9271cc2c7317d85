"""oasdiff on the same inputs: where its verdict and ours differ. It is a program of its own and need not be there."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.shapes import as_dict, as_list

from .compare import compare
from .rules import RULES
from .sources import OURS, read, read_folder, read_text


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare pairs of OpenAPI 3 documents with both programs and print how their counts differ.

    Args:
        arguments: names of files; each is compared with our specification.

    Returns:
        0, also where oasdiff is missing; 1 if oasdiff fails.
    """
    files = [Path(name) for name in (sys.argv[1:] if arguments is None else arguments)]
    program = shutil.which("oasdiff")
    if program is None:
        print("oasdiff is not on the path: no second opinion")
        return 0
    whole = read_folder(OURS).bundle
    assert whole is not None
    with tempfile.TemporaryDirectory() as folder:
        ours = Path(folder) / "ours.json"
        ours.write_text(json.dumps(whole.document), encoding="utf-8")
        for file in files:
            done = subprocess.run(
                [program, "changelog", str(ours), str(file), "--format", "json"],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode not in (0, 1):
                print(done.stderr, file=sys.stderr)
                return 1
            print(report(file.name, theirs(done.stdout), own(ours, file)))
    return 0


def own(before: Path, after: Path) -> Counter[str]:
    """Our findings, counted by rule."""
    sides = [read_text(before.read_text("utf-8"), before.name)[0], read(str(after)).contract]
    return Counter(finding.rule for finding in compare(*sides))


def theirs(output: str) -> Counter[str]:
    """Findings of oasdiff, counted by rule.

    Args:
        output: what it printed as JSON: a list, or an object with one.
    """
    data: Any = json.loads(output or "[]")
    rows = as_list(data) or as_list(as_dict(data).get("changes"))
    return Counter(str(as_dict(row).get("id")) for row in rows)


def report(name: str, other: Counter[str], mine: Counter[str]) -> str:
    """Rules that only one of the two reports; how often differs by design, because we report a component once."""
    lines = [f"{name}: oasdiff {sum(other.values())} findings, we {sum(mine.values())}"]
    for rule in sorted(other.keys() - mine.keys()):
        known = "a rule of ours too" if rule in RULES else "no rule of ours"
        lines.append(f"  only oasdiff: {rule} ({other[rule]}; {known})")
    for rule in sorted(mine.keys() - other.keys()):
        lines.append(f"  only we: {rule} ({mine[rule]}, {RULES[rule].level})")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
