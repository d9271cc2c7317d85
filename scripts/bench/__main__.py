"""``python -m scripts.bench``: measure everything, print the table and write it to ``docs/benchmarks.md``.

Exit code 1 if a budget is missed. A full run takes about six minutes. ``--quick`` takes less than one, once its
environments are there, runs only the rows that have a budget and writes nothing; being short it scatters, so it lets a
budget be missed by 15 percent, and measures what seems to miss it by more a second time, at length.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from .environments import ROOT
from .measure import compare_all, memory
from .payloads import whole
from .processes import Processes
from .programs import heavy_modules, imports, regeneration
from .report import page, table
from .results import Result
from .rows import FULL, QUICK, judged, rows

PAGE: Final = ROOT / "docs" / "benchmarks.md"
QUICK_TOLERANCE: Final = 0.15


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a short run, for every change")
    parser.add_argument("--only", default="", help="only rows whose text contains this; writes nothing")
    parser.add_argument("--package", type=Path, default=ROOT, help="folder that holds the dify_client to measure")
    parser.add_argument("--out", type=Path, help="where the page goes; docs/benchmarks.md after a full run")
    options = parser.parse_args(arguments)
    lengths, tolerance = (QUICK, QUICK_TOLERANCE) if options.quick else (FULL, 0.0)
    target: Path | None = options.out or (None if options.quick or options.only else PAGE)

    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Processes(options.package.absolute()) as processes:
        stream = Path(folder, "stream.sse")
        stream.write_bytes(whole(lengths.memory_stream))
        every = rows(lengths, str(stream))
        chosen = [
            row for row in (judged(every) if options.quick else every) if options.only in f"{row.what} {row.against}"
        ]
        modules = heavy_modules(processes)
        results: list[Result] = compare_all(processes, chosen, lengths.rounds)
        if options.quick:
            suspects = {(one.what, one.against) for one in results if one.held(tolerance) is False}
            longer = [row for row in judged(rows(FULL, str(stream))) if (row.what, row.against) in suspects]
            results = [one for one in results if (one.what, one.against) not in suspects]
            results += compare_all(processes, longer, FULL.rounds)
        if not options.only:
            results += imports(processes, lengths)
            results.append(regeneration(lengths))
            results += memory(processes, lengths)
    results.sort(key=lambda result: result.excess is None)
    print(table(results, tolerance))
    print(f"took {time.monotonic() - started:.0f} s")
    print(f"import dify_client loads, of the larger modules: {', '.join(modules) or 'none'}")
    missed = [result for result in results if result.held(tolerance) is False]
    if {"httpx", "attrs"}.intersection(modules):
        print("missed: import dify_client loads httpx or attrs")
    for result in missed:
        print(f"missed by {100 * (result.excess or 0):.0f} %: {result.what}, against {result.against}")
    if target is not None:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page(results, modules, lengths, tolerance), encoding="utf-8")
    return 1 if missed or {"httpx", "attrs"}.intersection(modules) else 0


if __name__ == "__main__":
    sys.exit(main())
