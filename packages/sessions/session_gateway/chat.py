"""ChatService: saying something, reading on, cancelling. One message of a session is answered at a time."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from . import event_log, names, records
from .backends import Attachment, Backend, Turn
from .clock import Clock
from .config import Limits
from .errors import GatewayError
from .interaction import Interaction, State
from .messages import message_text
from .reading import Reading, read_on
from .records import Session
from .sessions import not_found
from .shapes import as_object
from .store import Store

logger = logging.getLogger("session_gateway")


class ChatService:
    """Interactions of all sessions.

    Args:
        backends: adapters by model.
        store: where events are kept.
        clock: for deadlines.
        limits: the deadlines.
    """

    def __init__(self, backends: Mapping[str, Backend], store: Store, clock: Clock, limits: Limits) -> None:
        self.live: Final[dict[str, Interaction]] = {}
        """By session."""
        self.stopping = False
        self._backends: Final = backends
        self._store: Final = store
        self._clock: Final = clock
        self._limits: Final = limits
        self._starting: Final[dict[str, _Start]] = {}
        self._deleting: Final[set[str]] = set()

    def state(self, session_id: str) -> State:
        """What a session does."""
        if session_id in self._starting:
            return "starting"
        found = self.live.get(session_id)
        return "idle" if found is None else found.state

    async def send(self, session: Session, message: Mapping[str, Any]) -> Interaction:
        """Say something. The caller counts as watching; ``Interaction.leave`` ends that.

        Args:
            session: the session.
            message: ``MessageInput``, valid by the specification.

        Returns:
            The interaction, whose provider has accepted.

        Raises:
            GatewayError: it cannot be said now, or the provider refused.
        """
        text = message_text(message)
        backend = self._backends.get(session.model_id)
        if backend is None:
            problem = f"there is no model {session.model_id} any more"
            raise GatewayError("UNKNOWN_MODEL", problem, model_id=session.model_id, models=sorted(self._backends))
        self._refuse_busy(session.id)
        attachments = await self._attachments(session.id, message["content"])
        self._refuse_busy(session.id)
        early = self._starting[session.id] = _Start()
        try:
            moment = self._clock.time()
            interaction_id = names.interaction_id(moment)
            session = await self._store.run(lambda db: _begin(db, session, interaction_id, text, moment))
        except BaseException:
            del self._starting[session.id]
            raise
        interaction = self.live[session.id] = Interaction(
            id=interaction_id,
            backend=backend,
            turn=Turn(
                session_id=session.id,
                text=text,
                conversation=session.conversation,
                attachments=attachments,
                inputs=as_object(session.metadata.get("inputs")),
            ),
            options=_options(session, backend),
            store=self._store,
            clock=self._clock,
            limits=self._limits,
            on_end=self._ended,
        )
        del self._starting[session.id]
        interaction.enter()
        if early.cancel is not None or self.stopping:
            interaction.cancel(early.cancel or "cancelled")
        try:
            await asyncio.shield(interaction.opened)
        except BaseException:
            interaction.leave()
            raise
        return interaction

    async def whole(self, interaction: Interaction) -> dict[str, Any]:
        """Wait for the end of an answer and give all of it (``ChatResponse``).

        Raises:
            GatewayError: it failed.
        """
        await interaction.feed.closed.wait()
        if interaction.error is not None:
            raise interaction.error
        return interaction.answer.response(interaction.id, interaction.stop_reason, self._clock.time())

    async def attach(self, session_id: str, last_event_id: str | None) -> Reading:
        """Read the events of the last answer, or of the one that an event id names.

        Args:
            session_id: a session of the caller.
            last_event_id: id of the last event the caller has.

        Raises:
            GatewayError: there is nothing to read, or not any more.
        """
        return await read_on(self.live, self._store, session_id, last_event_id)

    def cancel(self, session_id: str, reason: str = "cancelled") -> dict[str, Any]:
        """Cancel the answer that is made, if any; gives ``CancelResult``."""
        early, found = self._starting.get(session_id), self.live.get(session_id)
        if early is not None:
            early.cancel = reason
        if found is not None:
            found.cancel(reason)
        if early is None and found is None:
            return {"status": "error", "message": "nothing to cancel", "interaction_id": None, "state": "idle"}
        message = "the answer is being cancelled"
        identity = None if found is None else found.id
        return {"status": "success", "message": message, "interaction_id": identity, "state": "cancelling"}

    async def clear(self, session: Session) -> None:
        """Let nothing be said in a session any more, which is then deleted; wait for the end of what runs."""
        self._deleting.add(session.id)
        self.cancel(session.id)
        while session.id in self._starting:
            await asyncio.sleep(0.001)
            self.cancel(session.id)
        found = self.live.get(session.id)
        if found is not None:
            await found.finished()

    def cleared(self, session: Session) -> None:
        """The session is deleted."""
        self._deleting.discard(session.id)

    async def close(self) -> None:
        """Take nothing more, cancel everything, and wait until the last events are stored."""
        self.stopping = True
        running = list(self.live.values())
        for interaction in running:
            interaction.cancel("cancelled")
        for interaction in running:
            await interaction.finished()

    def _refuse_busy(self, session_id: str) -> None:
        if self.stopping:
            raise GatewayError("SHUTTING_DOWN", "the gateway shuts down")
        if session_id in self._deleting:
            raise not_found(session_id)
        found = self.live.get(session_id)
        if found is not None or session_id in self._starting:
            identity = None if found is None else found.id
            message = "the session answers another message"
            raise GatewayError("SESSION_BUSY", message, session_id=session_id, interaction_id=identity)

    async def _attachments(self, session_id: str, parts: Sequence[Mapping[str, Any]]) -> list[Attachment]:
        found: list[Attachment] = []
        for part in parts:
            if part["type"] == "text":
                continue
            wanted: str = part["file_id"]
            files = await self._store.run(partial(records.find_files, session_id=session_id, file_id=wanted))
            if not files:
                raise GatewayError("FILE_NOT_FOUND", f"the session has no file {wanted}", file_id=wanted)
            kind = part.get("mime_type") or files[0].content_type
            found.append(Attachment(ref=files[0].ref, content_type=kind, kind=part["type"]))
        return found

    def _ended(self, interaction: Interaction) -> None:
        if self.live.get(interaction.session_id) is interaction:
            del self.live[interaction.session_id]


class _Start:
    """A message between its acceptance and its interaction."""

    cancel: str | None = None
    """Why it is to be cancelled, if it is."""


def _options(session: Session, backend: Backend) -> dict[str, Any]:
    """What ``completion_options`` tells: who answers, and the parameters that have an effect there.

    Not ``metadata.inputs``: whoever holds a ticket sees events, and the inputs need not be meant for a web page.
    """
    given = {"persona_id": session.persona_id, **session.parameters}
    effective = {name: value for name, value in given.items() if name in backend.honours}
    return {"model_id": session.model_id, "provider": backend.provider, **effective}


def _begin(db: sqlite3.Connection, session: Session, interaction: str, text: str, moment: float) -> Session:
    """Note the interaction; gives the session as it is now."""
    fresh = records.find_session(db, session.owner, session.id)
    if fresh is None:
        raise not_found(session.id)
    event_log.begin(db, interaction, session.id, text, moment)
    records.count_messages(db, session.id, 1, moment)
    return fresh
