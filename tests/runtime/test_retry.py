"""When a request is sent again, and after which pause: decided from method, status and headers alone."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from datetime import datetime, timezone
from email.utils import format_datetime

import pytest

from templates.runtime.retry import (
    LONGEST_RETRY_AFTER,
    Clock,
    Failure,
    back_off,
    parse_retry_after,
    wait_after_failure,
    wait_after_status,
)

from .client_support import FakeTime

CLOCK = FakeTime(chance=1.0).clock()
NEVER = frozenset({"quota_used_up"})


def status(
    method: str, code: int, *, retry_after: str | None = None, attempt: int = 1, name: str | None = None
) -> float | None:
    headers = {} if retry_after is None else {"retry-after": retry_after}
    return wait_after_status(method, code, name, headers, attempt, 2, NEVER, CLOCK)


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize(
    ("code", "retry_after", "again"),
    [
        (429, None, True),
        (429, "3", True),
        (503, None, False),
        (503, "3", True),
        (502, "3", False),
        (504, "3", False),
        (500, "3", False),
        (408, "3", False),
        (400, "3", False),
    ],
)
def test_what_may_have_had_an_effect_is_repeated_only_when_refused(
    method: str, code: int, retry_after: str | None, again: bool
) -> None:
    assert (status(method, code, retry_after=retry_after) is not None) is again


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD"])
@pytest.mark.parametrize(
    ("code", "again"), [(429, True), (502, True), (503, True), (504, True), (500, False), (501, False), (404, False)]
)
def test_what_is_safe_to_repeat_is_repeated_when_a_gateway_fails(method: str, code: int, again: bool) -> None:
    assert (status(method, code) is not None) is again


def test_a_code_that_no_waiting_cures_is_never_repeated() -> None:
    assert status("GET", 429, name="quota_used_up") is None
    assert status("GET", 429, name="too_many") is not None


def test_tries_are_counted() -> None:
    assert [status("GET", 429, attempt=n) is not None for n in (1, 2, 3)] == [True, True, False]
    failures = [wait_after_failure("GET", "broken", n, 2, CLOCK) is not None for n in (1, 2, 3)]
    assert failures == [True, True, False]
    assert wait_after_failure("GET", "not_sent", 1, 0, CLOCK) is None


@pytest.mark.parametrize(
    ("method", "failure", "again"),
    [
        ("POST", "not_sent", True),
        ("PATCH", "not_sent", True),
        ("POST", "broken", False),
        ("PATCH", "broken", False),
        ("GET", "broken", True),
        ("PUT", "broken", True),
        ("DELETE", "broken", True),
        ("GET", "timeout", False),
        ("POST", "timeout", False),
        ("GET", "other", False),
    ],
)
def test_failures_without_an_answer(method: str, failure: Failure, again: bool) -> None:
    assert (wait_after_failure(method, failure, 1, 2, CLOCK) is not None) is again


def test_the_pause_the_server_asks_for_is_kept() -> None:
    assert status("POST", 429, retry_after="7.5") == 7.5
    assert status("POST", 429, retry_after=str(LONGEST_RETRY_AFTER)) == LONGEST_RETRY_AFTER
    assert status("POST", 429, retry_after=str(LONGEST_RETRY_AFTER + 1)) is None
    assert status("GET", 503, retry_after="soon") == back_off(1, CLOCK)


def test_pauses_double_up_to_a_limit() -> None:
    assert [back_off(n, CLOCK) for n in range(1, 8)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert back_off(10_000, CLOCK) == 8.0


@pytest.mark.parametrize("chance", [0.0, 0.5, 0.999])
def test_chance_shortens_a_pause_by_half_at_most(chance: float) -> None:
    pause = back_off(2, FakeTime(chance=chance).clock())
    assert 0.5 <= pause <= 1.0
    assert pause == 0.5 + 0.5 * chance


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("3", 3.0),
        (" 0 ", 0.0),
        ("-5", 0.0),
        ("1.5", 1.5),
        ("nan", None),
        ("soon", None),
        ("", None),
        ("99999-99-99", None),
        ("10s", None),
        ("10 seconds", None),
        ("12:00", None),
        ("inf", math.inf),
    ],
)
def test_retry_after_in_seconds(value: str, seconds: float | None) -> None:
    assert parse_retry_after(value, CLOCK) == seconds


@pytest.mark.parametrize(("ahead", "seconds"), [(30, 30.0), (-30, 0.0)])
def test_retry_after_as_a_date(ahead: int, seconds: float) -> None:
    moment = datetime.fromtimestamp(1_700_000_000 + ahead, timezone.utc)
    assert parse_retry_after(format_datetime(moment, usegmt=True), CLOCK) == seconds
    assert parse_retry_after(moment.strftime("%a, %d %b %Y %H:%M:%S -0000"), CLOCK) == seconds


def test_the_real_clock_is_that_of_python() -> None:
    clock = Clock()
    assert clock.wall is time.time
    assert clock.sleep is time.sleep
    assert clock.asleep is None
    assert 0.0 <= clock.chance() < 1.0
    assert clock.monotonic() <= clock.monotonic()


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine whose clock is nine hours ahead of Greenwich."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone of a process cannot be set here")
@pytest.mark.parametrize("zone", ["GMT", "-0000", "+0000"])
def test_a_date_means_the_same_moment_in_every_time_zone(zone: str, far_east: None) -> None:
    moment = datetime.fromtimestamp(1_700_000_030, timezone.utc)
    assert status("GET", 503, retry_after=moment.strftime(f"%a, %d %b %Y %H:%M:%S {zone}")) == 30.0


def test_a_clock_waits_as_it_is_told() -> None:
    async def asleep(seconds: float) -> None:
        raise AssertionError(seconds)

    assert Clock(asleep=asleep).asleep is asleep
