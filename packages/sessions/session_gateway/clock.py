"""Time, as the gateway sees it: one object that tests replace to pass hours in no time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from datetime import datetime, timezone
from typing import Any, TypeVar

T = TypeVar("T")


class Clock:
    """The system's time."""

    def time(self) -> float:
        """Unix time in seconds."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Wait, 0 seconds or more."""
        await asyncio.sleep(seconds)

    async def within(self, seconds: float, work: Coroutine[Any, Any, T]) -> T:
        """Wait for something, so long at most.

        Args:
            seconds: how long.
            work: what is waited for; cancelled when the time is over, or when the caller is cancelled.

        Raises:
            TimeoutError: the time was not enough.
        """
        task, limit = asyncio.ensure_future(work), asyncio.ensure_future(self.sleep(seconds))
        try:
            await asyncio.wait({task, limit}, return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise TimeoutError(f"not done in {seconds:g} s")
            return task.result()
        finally:
            task.cancel()
            limit.cancel()
            await asyncio.wait({task, limit})


def rfc3339(moment: float) -> str:
    """Unix time as the API writes it: ``2026-05-04T09:30:00Z``."""
    text = datetime.fromtimestamp(moment, timezone.utc).isoformat(timespec="milliseconds")
    return text.replace(".000+", "+").replace("+00:00", "Z")
