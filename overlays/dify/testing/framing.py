"""Bytes of a stream as a real server sends them: one event per chunk, pings between them, no end mark."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Final

from .runs import Event

PING: Final = b"event: ping\n\n"
IDLE_LIMIT: Final = 300.0
"""Seconds without any event after which the server closes."""


def frame(event: Event) -> bytes:
    """One event. Text is raw UTF-8, line separators of Unicode included."""
    return b"data: " + json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"


async def frames(
    events: AsyncIterator[Event], *, ping_first: bool, ping_interval: float
) -> AsyncIterator[tuple[Event | None, bytes]]:
    """Frames with the events they carry; a ping carries none.

    Args:
        events: to be sent.
        ping_first: send a ping before anything else.
        ping_interval: seconds without an event until the next ping.
    """
    if ping_first:
        yield None, PING
    idle = 0.0
    coming = asyncio.ensure_future(_next(events))
    try:
        while idle < IDLE_LIMIT:
            done, _ = await asyncio.wait({coming}, timeout=ping_interval)
            if not done:
                idle += ping_interval
                yield None, PING
                continue
            idle = 0.0
            event = coming.result()
            if event is None:
                return
            coming = asyncio.ensure_future(_next(events))
            yield event, frame(event)
    finally:
        coming.cancel()


async def _next(events: AsyncIterator[Event]) -> Event | None:
    async for event in events:
        return event
    return None
