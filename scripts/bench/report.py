"""The table, for the terminal and for ``docs/benchmarks.md``."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from typing import Final

from .results import Result, Spread
from .rows import FULL, Lengths

_HEAD: Final = ("what", "against", "budget", "min", "median", "max", "median by the clock", "held")
_SHORT: Final = """
This was a short run, which scatters: a budget is held here if it is missed by no more than {share:.0%}, and what seemed
to be missed by more was measured a second time, in {rounds} rounds."""
_TEXT: Final = """\
# Benchmarks

Written by `nox -s bench` (`python -m scripts.bench`); run it to get the figures of your machine. All figures of a table
come from one run: the contestants take turns, {rounds} rounds of them, and each ratio compares two measurements of the
same round. Every contestant has an environment and a process of its own; the server is a further process that sends
HTTP chunks prepared in advance. The client is measured at its first level, the generated endpoint modules.

Minimum, median and maximum are of the processor time of the measured process, system calls included. It is the fairer
measure: time by the clock also holds the waiting for the server and whatever else the machine does. The median of the
ratios by the clock stands beside it. Memory and regeneration are what they say. Rows without a budget inform only.
"at most 1.45x" is our time by theirs; "at least 1.3x faster" is their time by ours.{short}

{table}

Of the larger modules (httpx, attrs, asyncio, ssl, json and the like) `import dify_client` loads: {modules}.

{machine}
"""


def table(results: Sequence[Result], tolerance: float) -> str:
    """A Markdown table of all rows, aligned to be read as plain text too."""
    lines = [_HEAD, *(_cells(result, tolerance) for result in results)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    rule = tuple("-" * width for width in widths)
    return "\n".join(
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |"
        for line in (lines[0], rule, *lines[1:])
    )


def page(results: Sequence[Result], modules: Sequence[str], lengths: Lengths, tolerance: float) -> str:
    """The whole page."""
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores."
    return _TEXT.format(
        rounds=lengths.rounds,
        short=_SHORT.format(share=tolerance, rounds=FULL.rounds) if tolerance else "",
        table=table(results, tolerance),
        modules=", ".join(modules) or "none",
        machine=machine,
    )


def _cells(result: Result, tolerance: float) -> tuple[str, ...]:
    held = result.held(tolerance)
    return (
        result.what,
        result.against,
        result.budget,
        *_figures(result.judged, result.unit),
        _figure(result.wall.middle, result.unit) if result.wall is not None else "",
        "" if held is None else "yes" if held else "**no**",
    )


def _figures(spread: Spread, unit: str) -> tuple[str, str, str]:
    return _figure(spread.low, unit), _figure(spread.middle, unit), _figure(spread.high, unit)


def _figure(value: float, unit: str) -> str:
    return f"{value:.2f}x" if unit == "x" else f"{value:.1f} {unit}"
