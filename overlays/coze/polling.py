"""How to wait for a chat: how often to look, and how long."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from anyio import sleep as _anyio_sleep


@dataclass(frozen=True)
class Polling:
    """How often a chat is looked at. Times in seconds.

    Args:
        interval: pause between two looks; Coze wants about a second.
        timeout: cancel the chat after this time; ``None`` waits for ever.
        clock: tells the time.
        sleep: waits, in the sync client.
        async_sleep: waits, in the async client.
    """

    interval: float = 1.0
    timeout: float | None = 600.0
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _anyio_sleep

    def deadline(self) -> Callable[[], bool]:
        """A function that says whether the time is up, counted from now."""
        start = self.clock()
        return lambda: self.timeout is not None and self.clock() - start >= self.timeout
