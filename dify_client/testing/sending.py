# Copied from overlays/dify/testing/sending.py. Edit that file, then run: python -m generator sync
"""Sends answers over ASGI: whole ones, streams, and those that are to go wrong."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Final

from starlette.types import Receive, Send

from .calls import EventAnswer
from .faults import Fault
from .framing import frame, frames
from .runs import Event
from .world import VERSION

USUAL_HEADERS: Final = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "X-Env, X-Trace-Id, X-Version",
    "x-version": VERSION,
    "x-env": "PRODUCTION",
}
"""What real servers put on every answer."""
_PIECE: Final = 16
"""Bytes at a time of a slow body."""

Hangup = Callable[[], None]


async def send_whole(
    send: Send, status: int, headers: Mapping[str, str], body: bytes, *, slow: float | None = None
) -> None:
    """Send an answer at once, or ``slow`` seconds apart in small pieces."""
    await _start(send, status, {**headers, "content-length": str(len(body))})
    if slow is not None:
        for start in range(0, len(body), _PIECE):
            await send({"type": "http.response.body", "body": body[start : start + _PIECE], "more_body": True})
            await asyncio.sleep(slow)
        body = b""
    await send({"type": "http.response.body", "body": body})


async def send_events(
    receive: Receive,
    send: Send,
    answer: EventAnswer,
    *,
    ping_interval: float,
    fault: Fault | None,
    hang_up: Hangup,
    seen: Callable[[Event], None],
) -> None:
    """Send a stream until it ends or the client goes away; then the run behind it goes on alone."""
    await _start(send, 200, {"content-type": "text/event-stream; charset=utf-8"})
    sending = asyncio.ensure_future(_events(send, answer, ping_interval, fault, hang_up, seen))
    leaving = asyncio.ensure_future(_gone(receive))
    try:
        await asyncio.wait({sending, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if sending.done() and sending.result():
            await leaving
    finally:
        for task in (sending, leaving):
            task.cancel()
        await asyncio.gather(sending, leaving, return_exceptions=True)


async def vanish(receive: Receive, hang_up: Hangup) -> None:
    """Close the connection without a further byte, and wait until that has happened."""
    hang_up()
    await _gone(receive)


async def _events(
    send: Send,
    answer: EventAnswer,
    ping_interval: float,
    fault: Fault | None,
    hang_up: Hangup,
    seen: Callable[[Event], None],
) -> bool:
    """Tells whether the connection was closed on purpose before the end."""
    stream = frames(answer.events, ping_first=answer.ping_first, ping_interval=ping_interval)
    async for event, content in _spoiled(stream, fault):
        if content is None:
            hang_up()
            return True
        await send({"type": "http.response.body", "body": content, "more_body": True})
        if event is not None:
            seen(event)
    await send({"type": "http.response.body", "body": b""})
    return False


async def _spoiled(
    stream: AsyncIterator[tuple[Event | None, bytes]], fault: Fault | None
) -> AsyncIterator[tuple[Event | None, bytes | None]]:
    """The frames with a fault among them. No content means: the connection is lost here."""
    if fault is None:
        async for event, content in stream:
            yield event, content
        return
    count = 0
    if fault.drop_after == 0:
        yield None, None
        return
    async for event, content in stream:
        if event is not None:
            if count == fault.stall_after:
                await asyncio.Event().wait()
            if count == fault.half_event_after:
                yield None, content[: len(content) // 2]
                yield None, None
                return
            if count == fault.unknown_event_after:
                yield None, frame({"event": "event_of_tomorrow", "data": {"note": "Clients should pass this on."}})
            count += 1
        if fault.slow is not None:
            for start in range(0, len(content), _PIECE):
                last = start + _PIECE >= len(content)
                yield event if last else None, content[start : start + _PIECE]
                await asyncio.sleep(fault.slow)
        else:
            yield event, content
        if event is not None and count == fault.drop_after:
            yield None, None
            return


async def _start(send: Send, status: int, headers: Mapping[str, str]) -> None:
    lines = [(name.lower().encode(), value.encode("latin-1")) for name, value in {**USUAL_HEADERS, **headers}.items()]
    await send({"type": "http.response.start", "status": status, "headers": lines})


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
