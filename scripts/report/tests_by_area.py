"""How many tests ran, by area, from pytest's JUnit file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree

AREAS: Final = 2
"""How many parts of a test's module name an area."""


class Area(NamedTuple):
    """The tests of one folder."""

    name: str
    passed: int
    skipped: int
    failed: int


def read(file: Path) -> list[Area]:
    """The areas of a JUnit file, by name."""
    passed: Counter[str] = Counter()
    skipped: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    for case in ElementTree.parse(file).iter("testcase"):
        name = "/".join(case.get("classname", "").split(".")[:AREAS])
        kinds = {child.tag for child in case}
        counter = failed if kinds & {"failure", "error"} else skipped if "skipped" in kinds else passed
        counter[name] += 1
    names = sorted({*passed, *skipped, *failed})
    return [Area(name, passed[name], skipped[name], failed[name]) for name in names]


def table(areas: Iterable[Area]) -> str:
    """The areas as a Markdown table, with their sum."""
    rows = list(areas)
    total = Area("all", sum(a.passed for a in rows), sum(a.skipped for a in rows), sum(a.failed for a in rows))
    lines = ["| area | passed | skipped | failed |", "| --- | --- | --- | --- |"]
    lines += [f"| {area.name} | {area.passed:,} | {area.skipped:,} | {area.failed:,} |" for area in (*rows, total)]
    return "\n".join(lines)


def cases(file: Path, area: str) -> list[tuple[str, str]]:
    """The tests of one area: name and outcome."""
    found: list[tuple[str, str]] = []
    for case in ElementTree.parse(file).iter("testcase"):
        if case.get("classname", "").replace(".", "/").startswith(area):
            kinds = {child.tag for child in case}
            outcome = "**failed**" if kinds & {"failure", "error"} else "skipped" if "skipped" in kinds else "holds"
            found.append((case.get("name", ""), outcome))
    return found
