"""The gateway without HTTP: its services on one database, from recovery at the start to the last event at the end."""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
from collections.abc import Mapping
from functools import partial
from typing import Final

from . import event_log, left_runs
from .access import Access, ticket_secret
from .backends import Backend, make_backend
from .chat import ChatService
from .clock import Clock
from .config import Config
from .errors import GatewayError
from .files import FileService
from .records import Session
from .sessions import SessionService
from .store import Store

logger = logging.getLogger("session_gateway")

_FEWEST_SECONDS: Final = 1.0


class Gateway:
    """Everything that serves callers.

    Args:
        config: the settings.
        backends: adapters by model; made from the settings if left out.
        clock: for times and deadlines.
        environ: where the providers' keys are.

    Raises:
        ConfigError: a key is missing.
    """

    def __init__(
        self,
        config: Config | None = None,
        *,
        backends: Mapping[str, Backend] | None = None,
        clock: Clock | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.config: Final = config or Config()
        self.clock: Final = clock or Clock()
        where = os.environ if environ is None else environ
        made = {name: make_backend(one, where) for name, one in self.config.backends.items()}
        self.backends: Final[Mapping[str, Backend]] = made if backends is None else backends
        limits = self.config.limits
        self.store: Final = Store(self.config.database)
        self.access: Final = Access(self.config.tokens, self.clock, limits.ticket_seconds)
        self.sessions: Final = SessionService(self.config, self.backends, self.store, self.clock)
        self.chat: Final = ChatService(self.backends, self.store, self.clock, limits)
        self.files: Final = FileService(self.backends, self.store, self.clock)
        self._stopping: asyncio.Task[None] | None = None
        self._reaper: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Open the database, and close what a process before left open."""
        await self.store.open()
        self.access.use_secret(await self.store.run(ticket_secret))
        now = self.clock.time()
        runs, left = await self.store.run(lambda db: (left_runs.take(db), event_log.recover(db, now)))
        if left:
            logger.warning("%d interactions of an earlier process were marked aborted", left)
        if runs:
            stopping = left_runs.stop_all(runs, self.backends, self.clock, self.config.limits.cancel_seconds)
            self._stopping = asyncio.ensure_future(stopping)
        self._reaper = asyncio.ensure_future(self._reap())

    async def close(self) -> None:
        """Cancel what runs, store the last events, and close everything."""
        await self.chat.close()
        if self._stopping is not None:
            await asyncio.wait({self._stopping})
        if self._reaper is not None:
            self._reaper.cancel()
            await asyncio.wait({self._reaper})
        for backend in self.backends.values():
            await backend.close()
        await self.store.close()

    async def delete_session(self, session: Session) -> None:
        """Delete a session: what runs is cancelled first."""
        try:
            await self.chat.clear(session)
            fresh = await self.sessions.get(session.owner, session.id)
            await self.sessions.delete(fresh, self._forget)
        finally:
            self.chat.cleared(session)

    async def _forget(self, session: Session) -> None:
        backend = self.backends.get(session.model_id)
        if backend is None or session.conversation is None:
            return
        try:
            await backend.forget(session.id, session.conversation)
        except GatewayError as exc:
            logger.warning("the provider's conversation of session %s was not deleted: %s", session.id, exc)

    async def _reap(self) -> None:
        """Delete the events of answers that ended long enough ago, again and again."""
        retention = self.config.limits.retention_seconds
        while True:
            await self.clock.sleep(max(_FEWEST_SECONDS, min(30.0, retention / 4)))
            before = self.clock.time() - retention
            try:
                await self.store.run(partial(event_log.expire, before=before))
            except sqlite3.Error:
                logger.exception("old events were not deleted; the next round tries again")
