"""``python -m scripts.load``: load one client, print what it carried and write it to ``docs/load.md``.

Exit code 1 if memory grew or connections were left over. A full run takes about five minutes, ``--quick`` less than
half of one; it writes nothing unless told where to.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from scripts.bench.environments import ROOT

from .scenarios import FULL, QUICK, Load, Outcome

PAGE: Final = ROOT / "docs" / "load.md"
_HEAD: Final = ("what", "the client", "bare httpx", "time by theirs", "memory", "connections afterwards")
_TEXT: Final = """\
# Load

Written by `nox -s load` (`python -m scripts.load`). One client of this package carries each load, bare httpx carries
the same in the same run, in turns, each in a process of its own and with a server of its own. Throughput is per second
of processor time of the measured process, whatever else the machine does. Every answer is compared with what was asked,
every stream is counted.

{table}

*Memory* is what a repetition of the same load added, or for single streams and files the growth of the peak from a
tenth of the way to the end. *Connections afterwards* are those the server still saw when nothing was under way: two
clients keep up to 20 idle ones each. The ways to leave a stream: `break`, an exception in the loop, `close()`, dropping
it, never opening it, and in async code `break` and cancelling its task.

{machine}
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the load test; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.load", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a short run, for every change")
    parser.add_argument("--package", type=Path, default=ROOT, help="folder that holds the dify_client to load")
    parser.add_argument("--out", type=Path, help="where the page goes; docs/load.md after a full run")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    outcomes = Load(options.package.absolute(), QUICK if options.quick else FULL).run()
    print(table(outcomes))
    print(f"took {time.monotonic() - started:.0f} s")
    failures = [f"{outcome.what}: {failure}" for outcome in outcomes for failure in outcome.failures]
    for failure in failures:
        print(f"failed: {failure}")
    target: Path | None = options.out or (None if options.quick else PAGE)
    if target is not None:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page(outcomes), encoding="utf-8")
    return 1 if failures else 0


def table(outcomes: Sequence[Outcome]) -> str:
    """A Markdown table, aligned to be read as plain text too."""
    lines = [_HEAD, *(_cells(outcome) for outcome in outcomes)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    rows = [" | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
    rule = " | ".join("-" * width for width in widths)
    return "\n".join(f"| {row} |" for row in (rows[0], rule, *rows[1:]))


def page(outcomes: Sequence[Outcome]) -> str:
    """The whole page."""
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores."
    return _TEXT.format(table=table(outcomes), machine=machine)


def _cells(outcome: Outcome) -> tuple[str, ...]:
    ratio = "" if outcome.ratio is None else f"{outcome.ratio:.2f}x"
    memory = outcome.memory + (" **" + "; ".join(outcome.failures) + "**" if outcome.failures else "")
    return outcome.what, outcome.ours, outcome.bare, ratio, memory, outcome.pool


if __name__ == "__main__":
    sys.exit(main())
