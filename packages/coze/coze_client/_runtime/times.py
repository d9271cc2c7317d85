# Copied from templates/runtime/times.py. Edit that file, then run: python -m generator sync
"""Times on the wire and in Python. Answers keep them as sent; these functions convert where a program wants it."""

from __future__ import annotations

import math
from datetime import datetime, timedelta, timezone
from typing import Final, overload

UTC: Final = timezone.utc
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECONDS_FROM: Final = 100_000_000_000
"""Seconds reach this number in the year 5138, milliseconds did in 1973."""


@overload
def to_datetime(value: None) -> None: ...
@overload
def to_datetime(value: float | str | datetime) -> datetime: ...
def to_datetime(value: object) -> datetime | None:
    """A time of an answer as an aware ``datetime``.

    Args:
        value: Unix time in seconds or milliseconds, as a number or as text; or a date and time as text, ISO 8601 or
            any form that python-dateutil knows. Text without a time zone is taken as UTC. ``None`` passes through.

    Returns:
        The time with its own offset if the text has one, else in UTC; ``None`` for ``None``.

    Raises:
        ValueError: it is no time, or outside the years 1 to 9999.
        TypeError: it is neither number nor text.
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
    if isinstance(value, bool):
        raise TypeError("a time is a number or text, not a bool")
    if isinstance(value, (int, float)):
        return _from_number(value, value)
    if isinstance(value, str):
        return _from_text(value)
    raise TypeError(f"a time is a number or text, not {type(value).__name__}")


def _from_number(number: float, given: object) -> datetime:
    if not math.isfinite(number):
        raise ValueError(f"not a time: {given!r}")
    try:
        if abs(number) >= _MILLISECONDS_FROM:
            return _EPOCH + timedelta(milliseconds=number)
        return _EPOCH + timedelta(seconds=number)
    except OverflowError:
        raise ValueError(f"outside the years 1 to 9999: {given!r}") from None


def _from_text(text: str) -> datetime:
    try:
        number = float(text)
    except ValueError:
        pass
    else:
        # "20240131" is a date: eight digits that are Unix time would be the year 1970.
        if not (len(text) == 8 and text.isdecimal()):
            return _from_number(number, text)
    from dateutil import parser

    try:
        try:
            parsed = parser.isoparse(text)
        except ValueError:
            parsed = _free_text(text)
    except (ValueError, OverflowError):
        raise ValueError(f"not a time: {text[:100]!r}") from None
    return parsed if parsed.tzinfo is not None else parsed.replace(tzinfo=UTC)


def _free_text(text: str) -> datetime:
    from dateutil import parser

    # dateutil takes what a text does not say from the default, usually today. A time that depends on the day it is
    # read is an error, so the text is read over two defaults, and both readings have to agree.
    first = parser.parse(text, default=datetime(2000, 1, 1))
    second = parser.parse(text, default=datetime(2001, 2, 2))
    if first != second:
        raise ValueError("it does not name a whole date")
    return first


def to_text(value: datetime) -> str:
    """A time as ISO 8601 text with its offset, as APIs take it: ``2026-11-20T08:30:00+00:00``.

    Args:
        value: the time; without a time zone it is local time.
    """
    return (value if value.tzinfo is not None else value.astimezone()).isoformat()


def to_seconds(value: datetime) -> int:
    """A time as whole Unix seconds, fractions cut off.

    Args:
        value: the time; without a time zone it is local time.
    """
    return math.floor(value.timestamp())
