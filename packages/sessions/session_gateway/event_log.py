"""Interactions and their numbered events in the database. Functions here are jobs of the store."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import left_runs
from .wire import encode_event, frame


@dataclass(frozen=True)
class StoredInteraction:
    """A row of ``interactions``."""

    id: str
    session_id: str
    status: str
    stop_reason: str | None
    question: str
    answer: str
    started_at: float
    ended_at: float | None
    expired: int

    @classmethod
    def of(cls, row: sqlite3.Row) -> StoredInteraction:
        """Read a row."""
        return cls(**dict(row))


def begin(db: sqlite3.Connection, interaction: str, session: str, question: str, moment: float) -> None:
    """Add an interaction that runs."""
    db.execute(
        "INSERT INTO interactions (id, session_id, status, question, started_at) VALUES (?,?,?,?,?)",
        (interaction, session, "running", question, moment),
    )


def append(db: sqlite3.Connection, interaction: str, number: int, kind: str, data: str) -> None:
    """Add an event."""
    db.execute("INSERT INTO events VALUES (?,?,?,?)", (interaction, number, kind, data))


def end(db: sqlite3.Connection, interaction: str, status: str, reason: str, answer: str, moment: float) -> None:
    """Note how an interaction ended."""
    db.execute(
        "UPDATE interactions SET status = ?, stop_reason = ?, answer = ?, ended_at = ? WHERE id = ?",
        (status, reason, answer, moment, interaction),
    )
    left_runs.forget(db, interaction)


def find(db: sqlite3.Connection, session: str, interaction: str | None) -> StoredInteraction | None:
    """An interaction of a session; the last one without an id."""
    if interaction is None:
        query, values = "SELECT * FROM interactions WHERE session_id = ? ORDER BY rowid DESC LIMIT 1", (session,)
        row = db.execute(query, values).fetchone()
    else:
        query = "SELECT * FROM interactions WHERE session_id = ? AND id = ?"
        row = db.execute(query, (session, interaction)).fetchone()
    return None if row is None else StoredInteraction.of(row)


def frames(db: sqlite3.Connection, interaction: str, after: int) -> list[bytes]:
    """The events behind a number, as they are sent."""
    rows = db.execute(
        "SELECT number, type, data FROM events WHERE interaction_id = ? AND number > ? ORDER BY number",
        (interaction, after),
    )
    return [frame(f"{interaction}:{row['number']}", row["type"], row["data"]) for row in rows]


def expire(db: sqlite3.Connection, before: float) -> int:
    """Delete the events of interactions that ended before a moment; how many interactions that were."""
    due = [row["id"] for row in db.execute("SELECT id FROM interactions WHERE expired = 0 AND ended_at < ?", (before,))]
    for interaction in due:
        db.execute("DELETE FROM events WHERE interaction_id = ?", (interaction,))
        db.execute("UPDATE interactions SET expired = 1 WHERE id = ?", (interaction,))
    return len(due)


def recover(db: sqlite3.Connection, moment: float) -> int:
    """Close the interactions that a process before left running, with the events that callers wait for.

    Returns:
        How many there were.
    """
    left = [StoredInteraction.of(row) for row in db.execute("SELECT * FROM interactions WHERE status = 'running'")]
    for interaction in left:
        last = db.execute(
            "SELECT coalesce(max(number), 0) FROM events WHERE interaction_id = ?", (interaction.id,)
        ).fetchone()[0]
        for number, (kind, members) in enumerate(_closing(interaction, begun=last > 0), last + 1):
            data = encode_event(interaction.session_id, f"{interaction.id}:{number}", kind, members)
            append(db, interaction.id, number, kind, data)
        end(db, interaction.id, "aborted", "error", _answer(db, interaction.id), moment)
    return len(left)


def _closing(interaction: StoredInteraction, *, begun: bool) -> list[tuple[str, Mapping[str, Any]]]:
    message = "the gateway was restarted while it answered"
    first: list[tuple[str, Mapping[str, Any]]] = [("interaction", {"started": True, "id": interaction.id})]
    return [
        *([] if begun else first),
        ("error", {"error_code": "INTERACTION_ABORTED", "message": message, "params": {}}),
        ("completion", ended("error")),
        ("interaction", {"started": False, "id": interaction.id}),
    ]


def ended(reason: str, input_tokens: int | None = None, output_tokens: int | None = None) -> dict[str, Any]:
    """Members of the ``completion`` event at the end."""
    return {
        "running": False, "stop_reason": reason, "input_tokens": input_tokens, "output_tokens": output_tokens,
    }  # fmt: skip


def _answer(db: sqlite3.Connection, interaction: str) -> str:
    """What was said of an answer, from its events."""
    pieces: list[str] = []
    rows = db.execute("SELECT type, data FROM events WHERE interaction_id = ? ORDER BY number", (interaction,))
    for row in rows:
        if row["type"] == "message":
            pieces.clear()
        if row["type"] in ("text_delta", "message"):
            pieces.append(json.loads(row["data"])["content"])
    return "".join(pieces)
