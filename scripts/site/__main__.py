"""``python -m scripts.site``: build the documentation and look at it. ``serve`` shows it while you write, ``tables``
writes the tables of other clients' calls into their pages."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Final

from . import operations, peers, reference, verify
from .sources import ROOT

BUILD: Final = ("build", "--strict", "--clean")
"""Not ``--quiet``: mkdocs counts only the warnings it shows."""
QUIET: Final = {"NO_MKDOCS_2_WARNING": "1"}
"""The theme speaks about its own future at each start, which is no warning about this site."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build and check, or hand everything to mkdocs; gives the exit code."""
    command = list(sys.argv[1:] if arguments is None else arguments)
    if command == ["tables"]:
        return _tables()
    if command:
        return _mkdocs(*command)
    began = time.perf_counter()
    if code := _mkdocs(*BUILD):
        return code
    site = ROOT / "site"
    found = verify.problems(site, must_be_documented())
    for problem in found:
        print(problem)
    count = sum(1 for _ in site.rglob("*.html"))
    print(f"documentation: {count} pages in {time.perf_counter() - began:.0f} s, {len(found)} problems")
    return 1 if found else 0


def must_be_documented() -> set[str]:
    """Every operation with each of its calls, and every public name."""
    endpoints = operations.endpoints()
    names = {f"{module}.{name}" for name, module in reference.exports().items() if name not in reference.BASES}
    return {one.module for one in endpoints} | {call.identifier for one in endpoints for call in one.calls} | names


def _tables() -> int:
    """Write the tables of the other clients' calls into their pages."""
    for name, page in peers.PAGES.items():
        file = ROOT / "docs" / page
        file.write_text(peers.filled(file.read_text("utf-8"), peers.load(name)), "utf-8")
    return 0


def _mkdocs(*arguments: str) -> int:
    environment = {**os.environ, **QUIET}
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments], cwd=ROOT, env=environment, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
