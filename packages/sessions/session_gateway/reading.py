"""Where a caller reads on: in the answer that is made, or in a stored one."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from . import event_log
from .errors import GatewayError
from .interaction import Interaction
from .store import Store
from .wire import parse_event_id


@dataclass(frozen=True)
class Reading:
    """The events a caller asks for: of an interaction that runs, or stored ones."""

    interaction_id: str
    after: int
    live: Interaction | None
    stored: Sequence[bytes] = ()


async def read_on(
    running: Mapping[str, Interaction], store: Store, session_id: str, last_event_id: str | None
) -> Reading:
    """The events behind the last one that a caller has. Of an answer that is made the caller becomes a viewer.

    Args:
        running: the answers that are made, by session.
        store: where the others are.
        session_id: a session of the caller.
        last_event_id: id of the last event the caller has; ``None``: all events of the last answer.

    Raises:
        GatewayError: there is nothing to read, or not any more.
    """
    wanted, after = None, 0
    if last_event_id:
        place = parse_event_id(last_event_id)
        if place is None:
            message = "Last-Event-ID is no id of an event"
            raise GatewayError("VALIDATION_ERROR", message, pointer="Last-Event-ID", **{"in": "header"})
        wanted, after = place
    live = running.get(session_id)
    if live is not None and wanted in (None, live.id):
        live.enter()
        return Reading(live.id, after, live)
    found = await store.run(lambda db: _stored(db, session_id, wanted, after))
    if found is None:
        message = "nothing was said in this session yet" if wanted is None else f"there is no interaction {wanted}"
        raise GatewayError("NO_INTERACTION", message, session_id=session_id)
    row, stored = found
    live = running.get(session_id)
    if live is not None and live.id == row.id:  # it began while the database was asked
        live.enter()
        return Reading(live.id, after, live)
    if row.expired:
        message = f"the events of interaction {row.id} are not kept any more"
        raise GatewayError("EVENTS_EXPIRED", message, interaction_id=row.id)
    return Reading(row.id, after, None, stored)


def _stored(
    db: sqlite3.Connection, session: str, interaction: str | None, after: int
) -> tuple[event_log.StoredInteraction, list[bytes]] | None:
    row = event_log.find(db, session, interaction)
    return None if row is None else (row, event_log.frames(db, row.id, after))
