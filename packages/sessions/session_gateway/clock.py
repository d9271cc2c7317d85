"""Time, as the gateway sees it: one object that tests replace to pass hours in no time."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime, timezone


class Clock:
    """The system's time."""

    def time(self) -> float:
        """Unix time in seconds."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Wait, 0 seconds or more."""
        await asyncio.sleep(seconds)


def rfc3339(moment: float) -> str:
    """Unix time as the API writes it: ``2026-05-04T09:30:00Z``."""
    text = datetime.fromtimestamp(moment, timezone.utc).isoformat(timespec="milliseconds")
    return text.replace(".000+", "+").replace("+00:00", "Z")
