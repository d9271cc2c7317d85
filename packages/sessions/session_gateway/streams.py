"""Chat streams as HTTP answers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, Final

from sse_starlette import EventSourceResponse
from starlette.types import Receive, Scope, Send

_AFTER_CANCEL: Final = 3.0
"""Seconds that a stream gets on shutdown beyond the time in which an answer is cancelled."""


class ChatStream(EventSourceResponse):
    """Frames of events as a stream that stays open by comments.

    Args:
        frames: the events, as bytes.
        headers: headers of the answer.
        heartbeat: seconds between two comments.
        cancel_seconds: on shutdown the stream is given this long, and a little more, to tell its last events.
        left: called when the caller has gone or has got everything.
    """

    def __init__(
        self,
        frames: AsyncIterator[bytes],
        *,
        headers: Mapping[str, str],
        heartbeat: float,
        cancel_seconds: float,
        left: Callable[[], None],
    ) -> None:
        base: Any = super()  # its types are not complete
        base.__init__(
            frames, headers=headers, ping=heartbeat, sep="\n", shutdown_grace_period=cancel_seconds + _AFTER_CANCEL
        )
        self._left: Final = left

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._left()


async def stored(frames: list[bytes]) -> AsyncIterator[bytes]:
    """Events that are all there already."""
    if frames:
        yield b"".join(frames)
