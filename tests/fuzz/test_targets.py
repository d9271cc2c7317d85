"""Each target against random bytes, against what was ever found, and against faults put in on purpose.

``FUZZ_EXAMPLES`` says how many inputs hypothesis tries for each target; ``nox -s fuzz`` sets it high.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.fuzz.draw import Draw
from scripts.fuzz.runtime_targets import Broken, by_the_standard, check, readable
from scripts.fuzz.targets import TARGETS

REGRESSIONS: Final = Path(__file__).parent / "regressions"
EXAMPLES: Final = int(os.environ.get("FUZZ_EXAMPLES", "40"))
FOUND: Final = sorted(REGRESSIONS.glob("*/*.bin"))
slow = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("name", TARGETS)
@slow
@given(data=st.binary(max_size=200))
def test_nothing_breaks(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.parametrize("file", FOUND, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_what_was_found_stays_mended(file: Path) -> None:
    TARGETS[file.parent.name](file.read_bytes())


def test_every_finding_belongs_to_a_target() -> None:
    assert {file.parent.name for file in FOUND} <= TARGETS.keys()
    assert FOUND


def test_a_fault_is_told_with_its_values() -> None:
    check(True, "nothing")
    with pytest.raises(Broken, match="lost: 1, 'two'"):
        check(False, "lost", 1, "two")


def test_choices_end_with_the_bytes() -> None:
    draw = Draw(b"\x05\x01\x02")
    assert [draw.below(3), draw.below(300), draw.more, draw.below(7), draw.json(), draw.text()] == [
        2, 258, False, 0, None, "",
    ]  # fmt: skip


@given(st.binary(max_size=100))
def test_a_changed_value_leaves_the_first_one_alone(data: bytes) -> None:
    whole = {"a": [1, {"b": None}], "c": "d"}
    Draw(data).changed(whole)
    assert whole == {"a": [1, {"b": None}], "c": "d"}


def test_the_models_of_the_package_are_there() -> None:
    assert len(readable()) > 200


def test_the_standard_is_known() -> None:
    assert [event.data for event in by_the_standard(b"data: a\ndata:b\n\ndata: lost")] == ["a\nb"]
