# Copied from templates/runtime/retry.py. Edit that file, then run: python -m generator sync
"""Whether a failed call is sent again, and when. Pure decisions: nothing here sleeps or sends.

POST and PATCH are repeated only when nothing reached the server, or when it said that it refused the request before
doing anything: 429, and 503 with Retry-After. GET, PUT, DELETE and the like are also repeated on 502, 503, 504 and
broken connections. A stream that has opened is never repeated.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import timezone
from typing import Final, Literal

FIRST_WAIT: Final = 0.5
"""Seconds before the first repetition; doubled for each further one."""
LONGEST_WAIT: Final = 8.0
LONGEST_RETRY_AFTER: Final = 120.0
"""A server that asks for a longer pause than this gets none: the error is raised at once and shows the header."""

Failure = Literal["not_sent", "broken", "timeout", "other"]
"""What became of a request without an answer: it never left, the connection broke, time was up, or something else."""

_SAFE_TO_REPEAT: Final = frozenset({"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})
_GATEWAY: Final = frozenset({502, 503, 504})


class Clock:
    """Time and chance, in one place so that tests can replace them.

    Args:
        monotonic: seconds from an arbitrary start.
        wall: seconds since 1970, for dates in Retry-After.
        sleep: waits that many seconds.
        asleep: the same for async code; ``None`` means that of the running event loop.
        chance: a number from 0 to below 1.
    """

    __slots__ = ("asleep", "chance", "monotonic", "sleep", "wall")

    def __init__(
        self,
        *,
        monotonic: Callable[[], float] = time.perf_counter,
        wall: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        asleep: Callable[[float], Awaitable[None]] | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.monotonic: Final = monotonic
        self.wall: Final = wall
        self.sleep: Final = sleep
        self.asleep: Final = asleep
        self.chance: Final = chance


def wait_after_failure(method: str, failure: Failure, attempt: int, max_retries: int, clock: Clock) -> float | None:
    """Seconds to wait before a request that got no answer is sent again; ``None`` to give up.

    Args:
        method: HTTP method, upper case.
        failure: what became of it.
        attempt: how often it was sent, 1 or more.
        max_retries: how often it may be sent again.
        clock: source of the jitter.
    """
    if attempt > max_retries:
        return None
    if failure == "not_sent" or (failure == "broken" and method in _SAFE_TO_REPEAT):
        return back_off(attempt, clock)
    return None


def wait_after_status(
    method: str,
    status: int,
    code: str | None,
    headers: Mapping[str, str],
    attempt: int,
    max_retries: int,
    never: frozenset[str],
    clock: Clock,
) -> float | None:
    """Seconds to wait before a refused request is sent again; ``None`` to give up.

    Args:
        method: HTTP method, upper case.
        status: status of the answer.
        code: the API's error code.
        headers: headers of the answer.
        attempt: how often the request was sent, 1 or more.
        max_retries: how often it may be sent again.
        never: error codes that no waiting cures.
        clock: source of time and jitter.
    """
    if attempt > max_retries or (status != 429 and status not in _GATEWAY) or (code is not None and code in never):
        return None
    header = headers.get("retry-after")
    asked = None if header is None else parse_retry_after(header, clock)
    if method not in _SAFE_TO_REPEAT and not (status == 429 or (status == 503 and asked is not None)):
        return None
    if asked is None:
        return back_off(attempt, clock)
    return asked if asked <= LONGEST_RETRY_AFTER else None


def back_off(attempt: int, clock: Clock) -> float:
    """Seconds before the next try: doubling, between half and all of it by chance, so that clients do not march in
    step."""
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(attempt - 1, 10)) * (0.5 + 0.5 * clock.chance())


def parse_retry_after(value: str, clock: Clock) -> float | None:
    """Seconds that a Retry-After header asks for, given as seconds or as a date; ``None`` if it is neither."""
    text = value.strip()
    try:
        seconds = float(text)
    except ValueError:
        return _until(text, clock)
    return max(0.0, seconds) if seconds == seconds else None


def _until(text: str, clock: Clock) -> float | None:
    # On first need: most programs never see such a header. A parser of all kinds of dates would take "10s" for one.
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return max(0.0, moment.timestamp() - clock.wall())
