"""Ratios, limits, and the table they end in."""

from __future__ import annotations

import pytest

from scripts.bench.processes import Sample
from scripts.bench.report import page, table
from scripts.bench.results import Spread, compare, limited
from scripts.bench.rows import CLIENT, FULL, HTTPX, QUICK, Kind, Row, Task, rows


def row(kind: Kind, budget: float | None) -> Row:
    return Row("events", "bytes", Task(CLIENT, "stream"), Task(HTTPX, "stream"), kind, budget)


OURS = [Sample(3.0, 2.0), Sample(3.0, 3.0), Sample(6.0, 4.0)]
THEIRS = [Sample(1.0, 1.0), Sample(2.0, 1.0), Sample(2.0, 2.0)]


def test_ratios_compare_measurements_of_the_same_round() -> None:
    result = compare(row("at most", 1.6), OURS, THEIRS)
    assert result.judged == Spread(2.0, 2.0, 3.0)
    assert result.wall == Spread(1.5, 3.0, 3.0)
    assert result.excess == pytest.approx(0.25)
    assert result.budget == "at most 1.6x"


def test_faster_is_their_time_by_ours() -> None:
    result = compare(row("faster", 2.5), THEIRS, OURS)
    assert result.judged == Spread(2.0, 2.0, 3.0)
    assert result.excess == pytest.approx(0.25)
    assert result.budget == "at least 2.5x faster"


@pytest.mark.parametrize(("tolerance", "held"), [(0.0, False), (0.2, False), (0.25, True)])
def test_a_budget_may_be_missed_by_the_tolerance(tolerance: float, held: bool) -> None:
    assert compare(row("at most", 1.6), OURS, THEIRS).held(tolerance) is held


def test_a_row_without_budget_is_not_judged() -> None:
    result = compare(row("at most", None), OURS, THEIRS)
    assert result.held() is None
    assert result.budget == ""


def test_a_limit_in_its_own_unit() -> None:
    assert limited("imports", "nothing", [10.0, 30.0, 12.0], 15, "ms").held() is True
    late = limited("build", "-", [6.0], 5, "s", [7.0])
    assert (late.budget, late.held(), late.wall) == ("at most 5 s", False, Spread(7.0, 7.0, 7.0))


def test_the_table_shows_every_row_with_its_verdict() -> None:
    results = [
        compare(row("at most", 1.6), OURS, THEIRS),
        compare(row("at most", None), OURS, THEIRS),
        limited("imports", "nothing", [10.0], 15, "ms"),
    ]
    head, rule, *lines = table(results, 0.0).splitlines()
    assert len({len(line) for line in (head, rule, *lines)}) == 1
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert cells == [
        ["events", "bytes", "at most 1.6x", "2.00x", "2.00x", "3.00x", "3.00x", "**no**"],
        ["events", "bytes", "", "2.00x", "2.00x", "3.00x", "3.00x", ""],
        ["imports", "nothing", "+15 ms", "10.0 ms", "10.0 ms", "10.0 ms", "", "yes"],
    ]
    text = page(results, ["json"], QUICK, 0.0)
    assert table(results, 0.0) in text
    assert "This was a short run" not in text
    assert "missed by no more than 15%" in page(results, ["json"], QUICK, 0.15)
    assert "`import dify_client` loads: json." in text


def test_both_lengths_measure_the_same_rows() -> None:
    full, quick = ([(r.what, r.against, r.budget) for r in rows(lengths, "stream.sse")] for lengths in (FULL, QUICK))
    assert full == quick
    assert len(set(full)) == len(full)
