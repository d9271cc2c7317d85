"""What is tried, against bare httpx in the same run, and what must hold."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from scripts.bench.environments import python_of
from scripts.bench.processes import Contestant, Processes, Sample

CLIENT: Final = Contestant("load_client", "client")
HTTPX: Final = Contestant("load_httpx", "client")
BENCH: Final = Contestant("via_client", "client")
BARE: Final = Contestant("via_httpx", "client")
ROUNDS: Final = 3
GROWTH_MIB: Final = 8.0
"""How much a repetition of the same load may add to what a process holds: allocators keep some of what was freed."""
FLAT_MIB: Final = 4.0
MOST_OPEN: Final = 41
"""Connections that may be open when nothing is under way: what two clients keep, and the one that asks."""


class Lengths(NamedTuple):
    """How much is tried."""

    streams: int
    events: int
    threads: int
    calls: int
    leaves: int
    long_stream: int
    size: int
    """Bytes up and down."""


FULL: Final = Lengths(1_000, 1_000, 200, 50, 200, 1_000_000, 1024**3)
QUICK: Final = Lengths(200, 500, 50, 10, 20, 50_000, 64 * 1024**2)


class Outcome(NamedTuple):
    """One line of the table."""

    what: str
    ours: str
    """Throughput of the client, per second of its processor time."""
    bare: str
    """The same of httpx alone."""
    ratio: float | None
    """Our processor time by theirs."""
    memory: str
    pool: str
    failures: tuple[str, ...]


class Load:
    """The two sides, each with a server of its own, which counts its connections.

    Args:
        package: folder that holds the ``dify_client`` to load.
        lengths: how much is tried.
        python: the interpreter of an environment.
    """

    def __init__(self, package: Path, lengths: Lengths, python: Callable[[str], Path] = python_of) -> None:
        self._package: Final = package
        self._lengths: Final = lengths
        self._python: Final = python

    def run(self) -> list[Outcome]:
        """Try everything. A result that is wrong in itself ends the run: the contestants raise."""
        with Processes(self._package, self._python) as ours, Processes(self._package, self._python) as bare:
            return [*self._streams(ours, bare), self._left(ours), self._long(ours, bare), *self._files(ours, bare)]

    def _streams(self, ours: Processes, bare: Processes) -> Iterator[Outcome]:
        n = self._lengths
        what = f"{n.streams:,} async streams at once, {n.events:,} events each"
        found, times = self._again(ours, bare, "streams", (n.streams, n.events))
        failures = limits(found, GROWTH_MIB)
        if found[-1]["most"] < n.streams:
            failures += (f"at most {found[-1]['most']} connections at a time",)
        yield _outcome(what, n.streams * n.events, "events", times, found, failures)
        what = f"{n.threads} threads on one client, {n.calls} calls and a stream each"
        found, times = self._again(ours, bare, "threads", (n.threads, n.calls))
        yield _outcome(what, n.threads * n.calls, "calls", times, found, limits(found, GROWTH_MIB))

    def _again(
        self, ours: Processes, bare: Processes, task: str, arguments: tuple[int | str, ...]
    ) -> tuple[list[Any], tuple[float, float]]:
        """The same load over and over, after a first time that does not count: it fills what the allocator keeps."""
        ours.run(CLIENT, task, *arguments)
        return self._turns(ours, bare, task, arguments)

    def _turns(
        self, ours: Processes, bare: Processes, task: str, arguments: tuple[int | str, ...]
    ) -> tuple[list[Any], tuple[float, float]]:
        """The same load several times in turns; our results, and the least processor time of both."""
        mine: list[Sample] = []
        others: list[Sample] = []
        for _ in range(ROUNDS):
            mine.append(ours.run(CLIENT, task, *arguments))
            others.append(bare.run(HTTPX, task, *arguments))
        return [sample.result for sample in mine], (min(s.cpu for s in mine), min(s.cpu for s in others))

    def _left(self, ours: Processes) -> Outcome:
        found = ours.run(CLIENT, "leave", self._lengths.leaves).result
        what = f"{7 * self._lengths.leaves:,} streams left in seven ways, on 3 connections"
        return Outcome(what, "", "", None, "", f"{found['open']}", limits([found], GROWTH_MIB))

    def _long(self, ours: Processes, bare: Processes) -> Outcome:
        events = self._lengths.long_stream
        path = f"/stream/one/{events}"
        times = ours.run(BENCH, "stream", path).cpu, bare.run(BARE, "stream", path).cpu
        grown = ours.run_fresh(BENCH, "stream_memory", events).result
        return _flat(f"{events:,} events through one stream", events, "events", times, grown)

    def _files(self, ours: Processes, bare: Processes) -> Iterator[Outcome]:
        size = self._lengths.size
        amount = size // 1024**2
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "upload.bin")
            with path.open("wb") as file:
                file.truncate(size)  # a hole: takes no room on most disks
            works: tuple[tuple[str, str, int | str], ...] = (
                ("download", "receive", size),
                ("upload", "send", str(path)),
            )
            for name, task, argument in works:
                _, times = self._turns(ours, bare, task, (argument,))
                grown = ours.run_fresh(BENCH, f"{name}_memory", size).result
                yield _flat(f"{name} of {amount:,} MiB", amount, "MiB", times, grown)


def limits(found: Sequence[Any], limit: float) -> tuple[str, ...]:
    """What is wrong after repetitions of the same load."""
    failures: tuple[str, ...] = ()
    grown = _grown(found)
    if grown > limit:
        failures += (f"memory grew by {grown:.1f} MiB, more than {limit:g}",)
    if found[-1]["open"] > MOST_OPEN:
        failures += (f"{found[-1]['open']} connections are still open",)
    return failures


def _grown(found: Sequence[Any]) -> float:
    first, last = (int(one.get("memory", 0)) for one in (found[0], found[-1]))
    return (last - first) / 1024**2


def _flat(what: str, work: int, unit: str, times: tuple[float, float], grown: int) -> Outcome:
    """A line about one long thing, whose memory must be flat."""
    mib = grown / 1024**2
    failures = (f"memory grew by {mib:.1f} MiB, more than {FLAT_MIB:g}",) if mib > FLAT_MIB else ()
    ours, bare = (f"{work / seconds:,.0f} {unit}/s" for seconds in times)
    return Outcome(what, ours, bare, times[0] / times[1], f"{mib:+.1f} MiB", "", failures)


def _outcome(
    what: str, work: int, unit: str, times: tuple[float, float], found: Sequence[Any], failures: tuple[str, ...]
) -> Outcome:
    ours, bare = (f"{work / seconds:,.0f} {unit}/s" for seconds in times)
    memory, pool = f"{_grown(found):+.1f} MiB", str(found[-1]["open"])
    return Outcome(what, ours, bare, times[0] / times[1], memory, pool, failures)
