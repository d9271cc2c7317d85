"""SessionService: making, reading, listing, changing and deleting sessions."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Final

from . import names, records
from .backends import Backend
from .clock import Clock
from .config import Config
from .errors import GatewayError
from .records import PARAMETERS, Session
from .store import Store

_TRIES: Final = 12


class SessionService:
    """Sessions of callers.

    Args:
        config: models, and what becomes of parameters they cannot honour.
        backends: adapters by model.
        store: where sessions are kept.
        clock: for their times.
    """

    def __init__(self, config: Config, backends: Mapping[str, Backend], store: Store, clock: Clock) -> None:
        self._config: Final = config
        self._backends: Final = backends
        self._store: Final = store
        self._clock: Final = clock

    async def create(self, owner: str, given: Mapping[str, Any]) -> Session:
        """Make a session.

        Args:
            owner: name of the caller.
            given: ``SessionCreate``, valid by the specification.

        Raises:
            GatewayError: the model is not configured, cannot honour a parameter, or the id is taken.
        """
        model = given["model_id"]
        if model not in self._backends:
            message = f"there is no model {model}"
            raise GatewayError("UNKNOWN_MODEL", message, model_id=model, models=sorted(self._backends))
        self._check(model, given)
        now = self._clock.time()
        session = Session(
            id=given.get("id") or names.session_id(),
            owner=owner,
            model_id=model,
            persona_id=given.get("persona_id", "default"),
            name=given.get("name", ""),
            parameters=_parameters({}, given),
            metadata=given.get("metadata", {}),
            created_at=now,
            updated_at=now,
        )
        for attempt in range(1, _TRIES):
            made = session
            if await self._store.run(partial(records.insert_session, session=made)):
                return made
            if "id" in given:
                break
            session = replace(session, id=names.session_id(attempt))
        raise GatewayError("SESSION_EXISTS", f"there is a session {session.id} already", session_id=session.id)

    async def get(self, owner: str, session_id: str) -> Session:
        """A session of a caller.

        Raises:
            GatewayError: there is none, or it is another caller's.
        """
        return await self._store.run(lambda db: _found(db, owner, session_id))

    async def list(self, owner: str, limit: int, offset: int) -> tuple[int, list[Session]]:
        """How many sessions a caller has, and one page of them, newest first."""
        return await self._store.run(lambda db: records.list_sessions(db, owner, limit, offset))

    async def update(self, owner: str, session_id: str, given: Mapping[str, Any]) -> Session:
        """Change a session.

        Args:
            owner: name of the caller.
            session_id: the session.
            given: ``SessionUpdate``, valid by the specification.

        Raises:
            GatewayError: there is no such session, or its model cannot honour a parameter.
        """
        now = self._clock.time()

        def job(db: sqlite3.Connection) -> Session:  # one job, or changes at the same moment would undo each other
            session = _found(db, owner, session_id)
            self._check(session.model_id, given)
            changed = replace(
                session,
                persona_id=given.get("persona_id", session.persona_id),
                name=given.get("name", session.name),
                parameters=_parameters(session.parameters, given),
                metadata=given.get("metadata", session.metadata),
                updated_at=now,
            )
            records.change_session(db, changed)
            return changed

        return await self._store.run(job)

    async def delete(self, session: Session, forget: Callable[[Session], Awaitable[None]]) -> None:
        """Delete a session that answers nothing now.

        Args:
            session: the session.
            forget: deletes what the provider has; its failures are its own affair.
        """
        await self._store.run(lambda db: records.delete_session(db, session.id))
        if session.conversation is not None:
            await forget(session)

    def _check(self, model: str, given: Mapping[str, Any]) -> None:
        """Refuse parameters that would have no effect.

        Raises:
            GatewayError: naming them.
        """
        known, backend = self._config.backends.get(model), self._backends.get(model)
        if backend is None or (known is not None and known.unsupported == "ignore"):
            return
        wanted = [name for name in PARAMETERS if given.get(name) not in (None, []) and name not in backend.honours]
        if given.get("persona_id", "default") != "default" and "persona_id" not in backend.honours:
            wanted.insert(0, "persona_id")
        if wanted:
            message = f"the model {model} cannot honour {', '.join(wanted)}"
            raise GatewayError("UNSUPPORTED_PARAMETER", message, parameter=wanted[0], parameters=wanted, model_id=model)


def _parameters(before: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    changed = {**before, **{name: given[name] for name in PARAMETERS if name in given}}
    return {name: value for name, value in changed.items() if value is not None}


def _found(db: sqlite3.Connection, owner: str, session_id: str) -> Session:
    found = records.find_session(db, owner, session_id)
    if found is None:
        raise not_found(session_id)
    return found


def not_found(session_id: str) -> GatewayError:
    """What is answered for a session that a caller does not have."""
    return GatewayError("SESSION_NOT_FOUND", f"there is no session {session_id}", session_id=session_id)
