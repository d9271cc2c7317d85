"""The events of one interaction: numbered, stored, and then shown to every viewer at a place of its own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, Final

from . import event_log
from .store import Store
from .wire import encode_event, frame

logger = logging.getLogger("session_gateway")


class EventFeed:
    """What an interaction has told.

    A viewer is a cursor on ``frames``: a slow one holds up nobody, and one that comes late misses nothing.

    Args:
        interaction_id: the interaction.
        session_id: its session.
        store: where events are kept.
    """

    def __init__(self, interaction_id: str, session_id: str, store: Store) -> None:
        self.number = 0
        """Number of the last event that was made."""
        self.frames: Final[list[bytes]] = []
        """What viewers see, number 1 first."""
        self.closed: Final = asyncio.Event()
        """All events are in ``frames``."""
        self._id: Final = interaction_id
        self._session_id: Final = session_id
        self._store: Final = store
        self._pulse = asyncio.Event()

    def emit(
        self, kind: str, members: Mapping[str, Any], *, before_last: Callable[[], None] | None = None
    ) -> asyncio.Future[None]:
        """Number an event and store it. Viewers see it when it is stored, even if nobody awaits that.

        Args:
            kind: name of the event.
            members: what it says.
            before_last: marks the last event; called when it is stored, before viewers see it.
        """
        self.number += 1
        number, event_id = self.number, f"{self._id}:{self.number}"
        data = encode_event(self._session_id, event_id, kind, members)
        done = self._store.submit(lambda db: event_log.append(db, self._id, number, kind, data))
        done.add_done_callback(lambda future: self._publish(future, frame(event_id, kind, data), before_last))
        return asyncio.shield(done)

    async def view(self, after: int) -> AsyncIterator[bytes]:
        """The events behind a number, those of the past at once, the others as they come.

        Args:
            after: number of the last event the viewer has; 0: none.
        """
        place = after
        while True:
            pulse = self._pulse
            if place < len(self.frames):
                chunk = b"".join(self.frames[place:])
                place = len(self.frames)
                yield chunk
            elif self.closed.is_set():
                return
            else:
                await pulse.wait()

    def _publish(self, stored: asyncio.Future[None], sent: bytes, before_last: Callable[[], None] | None) -> None:
        noted(stored)
        if before_last is not None:
            before_last()
            self.closed.set()
        self.frames.append(sent)
        pulse, self._pulse = self._pulse, asyncio.Event()
        pulse.set()


def noted(stored: asyncio.Future[Any]) -> None:
    """A job of the database is done; viewers are told even what could not be stored."""
    problem = None if stored.cancelled() else stored.exception()
    if problem is not None:
        logger.error("an event could not be stored", exc_info=problem)
