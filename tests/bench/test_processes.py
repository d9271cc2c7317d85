"""A very short run through real processes, all with the interpreter of the tests."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scripts.bench.environments import ROOT
from scripts.bench.measure import compare_all, memory
from scripts.bench.payloads import whole
from scripts.bench.processes import Contestant, Processes
from scripts.bench.programs import heavy_modules, imports
from scripts.bench.rows import CLIENT, Lengths, rows

SHORT = Lengths(2, 500, 500, 1, 1, 1, 1, 100, 500, 1_000_000)


def here(_environment: str) -> Path:
    """The interpreter of the tests, which has everything that the rows below need."""
    return Path(sys.executable)


def test_rows_are_measured_in_turns(tmp_path: Path) -> None:
    stream = tmp_path / "stream.sse"
    stream.write_bytes(whole(SHORT.memory_stream))
    known = ("httpx", "httpx-sse", "client", "client-orjson")
    every = [row for row in rows(SHORT, str(stream)) if row.theirs.who.environment in known]
    chosen = [row for row in every if not row.what.startswith("async")]
    with Processes(ROOT, here) as processes:
        results = compare_all(processes, chosen, SHORT.rounds)
        assert [(r.what, r.against) for r in results] == [(r.what, r.against) for r in chosen]
        assert all(0 < r.judged.low <= r.judged.middle <= r.judged.high for r in results)
        grown = memory(processes, SHORT)
    assert [result.unit for result in grown] == ["MiB"] * 3


def test_importing_the_package_loads_neither_httpx_nor_attrs() -> None:
    with Processes(ROOT, here) as processes:
        assert not {"httpx", "attrs", "attr"}.intersection(heavy_modules(processes))
        assert [result.unit for result in imports(processes, SHORT)] == ["ms", "ms"]


def test_a_contestant_that_fails_ends_the_run() -> None:
    with Processes(ROOT, here) as processes, pytest.raises(SystemExit, match="a process of the benchmark has failed"):
        processes.run(Contestant("no_such_module", "client"), "stream")
    with Processes(ROOT, here) as processes:
        assert processes.run(CLIENT, "loads", "{}", 2).result == 2
