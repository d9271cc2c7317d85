"""Takes the measurements. Contestants take turns, so that whatever else the machine does strikes all of them alike."""

from __future__ import annotations

from collections.abc import Sequence

from .processes import Processes, Sample
from .results import Result, compare, limited
from .rows import CLIENT, Lengths, Row, Task

FLAT_MIB = 4.0
"""Growth of the peak memory that still counts as flat: the allocator takes memory in steps of a megabyte or more."""


def compare_all(processes: Processes, rows: Sequence[Row], rounds: int) -> list[Result]:
    """All comparisons: one round that does not count, then ``rounds`` in which every task runs once.

    The order turns around after each round, so that no task always follows the same other one.
    """
    tasks = list(dict.fromkeys(task for row in rows for task in (row.ours, row.theirs)))
    samples: dict[Task, list[Sample]] = {task: [] for task in tasks}
    for task in tasks:
        processes.run(task.who, task.name, *task.arguments)
    for number in range(rounds):
        for task in tasks if number % 2 == 0 else reversed(tasks):
            samples[task].append(processes.run(task.who, task.name, *task.arguments))
    return [compare(row, samples[row.ours], samples[row.theirs]) for row in rows]


def memory(processes: Processes, lengths: Lengths) -> list[Result]:
    """How much the peak memory grows over long streams and large files."""
    size = f"{lengths.memory_bytes / 1024**2:,.0f} MiB"
    works = (
        (f"memory over {lengths.memory_events:,} events", "a tenth of them", "stream_memory", lengths.memory_events),
        (f"memory over a download of {size}", "a tenth of it", "download_memory", lengths.memory_bytes),
        (f"memory over an upload of {size}", "a tenth of it", "upload_memory", lengths.memory_bytes),
    )
    found: list[Result] = []
    for what, against, task, length in works:
        grown = processes.run_fresh(CLIENT, task, length).result / 1024**2
        found.append(limited(what, against, [grown], FLAT_MIB, "MiB"))
    return found
