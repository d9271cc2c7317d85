"""Measured rows: ratios or figures with minimum, median and maximum, and whether the budget holds."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from .processes import Sample
from .rows import Row


class Spread(NamedTuple):
    """Minimum, median and maximum."""

    low: float
    middle: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """The spread of some values, one at least."""
        return cls(min(values), median(values), max(values))


class Result(NamedTuple):
    """One line of the table."""

    what: str
    against: str
    budget: str
    """The limit in words; empty for a row that only informs."""
    judged: Spread
    """What is held against the limit."""
    unit: str
    """``x``, ``ms``, ``s``, ``MiB``."""
    excess: float | None
    """By what share the median misses the limit: 0.1 is ten percent, below zero is room left; ``None`` without one."""
    wall: Spread | None = None
    """The same by the clock, where processor time is judged."""

    def held(self, tolerance: float = 0.0) -> bool | None:
        """Whether the limit is kept, or missed by no more than a share of it; ``None`` without limit."""
        return None if self.excess is None else self.excess <= tolerance


def compare(row: Row, ours: Sequence[Sample], theirs: Sequence[Sample]) -> Result:
    """The ratios of one row, each of two measurements of the same round."""
    pairs = list(zip(ours, theirs, strict=True))
    cpu = Spread.of([_ratio(row, a.cpu, b.cpu) for a, b in pairs])
    wall = Spread.of([_ratio(row, a.wall, b.wall) for a, b in pairs])
    excess = None
    budget = ""
    if row.budget is not None:
        at_most = row.kind == "at most"
        budget = f"at most {row.budget:g}x" if at_most else f"at least {row.budget:g}x faster"
        excess = cpu.middle / row.budget - 1 if at_most else row.budget / cpu.middle - 1
    return Result(row.what, row.against, budget, cpu, "x", excess, wall)


def limited(
    what: str, against: str, values: Sequence[float], limit: float, unit: str, wall: Sequence[float] | None = None
) -> Result:
    """A row of figures that must stay below a limit in their own unit."""
    spread = Spread.of(values)
    sign = "+" if against != "-" else "at most "
    excess = spread.middle / limit - 1
    return Result(what, against, f"{sign}{limit:g} {unit}", spread, unit, excess, Spread.of(wall) if wall else None)


def _ratio(row: Row, ours: float, theirs: float) -> float:
    return ours / theirs if row.kind == "at most" else theirs / ours
