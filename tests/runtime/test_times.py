"""Times of answers as datetimes, and datetimes as times of requests."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from templates.runtime.times import to_datetime, to_seconds, to_text

UTC = timezone.utc
TIME = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1795163400, TIME),
        (1795163400.5, TIME + timedelta(seconds=0.5)),
        (1795163400000, TIME),
        ("1795163400", TIME),
        ("1795163400.0", TIME),
        ("1795163400000", TIME),
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        (-1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2026-11-20T08:30:00Z", TIME),
        ("2026-11-20T08:30:00+00:00", TIME),
        ("2026-11-20T10:30:00+02:00", TIME),
        ("2026-11-20T08:30:00", TIME),
        ("2026-11-20 08:30:00", TIME),
        ("2026-11-20 08:30", TIME),
        ("20261120T083000Z", TIME),
        ("20261120", datetime(2026, 11, 20, tzinfo=UTC)),
        ("2026-11-20", datetime(2026, 11, 20, tzinfo=UTC)),
        ("Fri, 20 Nov 2026 08:30:00 GMT", TIME),
        ("2026-11-20T08:30:00.123456Z", TIME.replace(microsecond=123456)),
        (TIME, TIME),
        (TIME.replace(tzinfo=None), TIME),
    ],
)
def test_every_form_that_servers_send(value: float | str | datetime, expected: datetime) -> None:
    found: datetime = to_datetime(value)
    assert found == expected
    assert found.tzinfo is not None


def test_an_offset_is_kept() -> None:
    found = to_datetime("2026-11-20T10:30:00+02:00")
    assert found.utcoffset() == timedelta(hours=2)


def test_none_passes() -> None:
    empty: Any = None
    assert to_datetime(empty) is None


NO_TIMES: list[Any] = ["", "soon", "12:30", "November 2026", "friday", "2026-13-40", "nan", "inf", "1e300"]


@pytest.mark.parametrize("value", [*NO_TIMES, float("nan"), 10**20, -(10**20)])
def test_what_is_no_time_is_a_clear_error(value: Any) -> None:
    with pytest.raises(ValueError, match="not a time|outside the years"):
        to_datetime(value)


@pytest.mark.parametrize("value", [True, [1], {}, b"2026"])
def test_what_is_neither_number_nor_text_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="a time is a number or text, not"):
        to_datetime(value)


def test_a_time_as_text() -> None:
    assert to_text(TIME) == "2026-11-20T08:30:00+00:00"
    assert to_datetime(to_text(TIME.replace(tzinfo=None))).timestamp() == TIME.replace(tzinfo=None).timestamp()


def test_a_time_as_seconds() -> None:
    assert to_seconds(TIME + timedelta(seconds=0.9)) == 1795163400
    local = datetime.fromtimestamp(1795163400)
    assert local.tzinfo is None and time.localtime(1795163400).tm_hour == local.hour
    assert to_seconds(local) == 1795163400
