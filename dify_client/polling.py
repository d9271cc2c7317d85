# Copied from overlays/dify/polling.py. Edit that file, then run: python -m generator sync
"""How to wait for a background job of the server: how often to look, and how long."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass

from anyio import sleep as _anyio_sleep


@dataclass(frozen=True)
class Polling:
    """How often a job is looked at. Times in seconds.

    Args:
        interval: first pause between two looks.
        growth: each pause is so many times longer than the one before.
        longest: no pause is longer.
        timeout: give up after this time; ``None`` waits for ever.
        clock: tells the time.
        sleep: waits, in the sync client.
        async_sleep: waits, in the async client.
    """

    interval: float = 1.0
    growth: float = 1.5
    longest: float = 10.0
    timeout: float | None = 600.0
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _anyio_sleep

    def pauses(self) -> Iterator[float]:
        """The pauses to make, one before each further look, until the time is up."""
        start, pause = self.clock(), self.interval
        while True:
            left = None if self.timeout is None else self.timeout - (self.clock() - start)
            if left is not None and left <= 0:
                return
            yield pause if left is None else min(pause, left)
            pause = min(pause * self.growth, self.longest)
