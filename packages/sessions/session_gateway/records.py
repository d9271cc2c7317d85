"""Rows of the database as objects, and the statements on sessions and files. Functions here are jobs of the store."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .clock import rfc3339

PARAMETERS = (
    "custom_prompt", "temperature", "reasoning_effort", "extending_thinking",
    "budget_tokens", "max_tokens", "tools", "tool_ids",
)  # fmt: skip
"""Members of a session that are meant for the model."""


@dataclass(frozen=True)
class Session:
    """A row of ``sessions``."""

    id: str
    owner: str
    model_id: str
    persona_id: str
    name: str
    parameters: Mapping[str, Any]
    metadata: Mapping[str, Any]
    created_at: float
    updated_at: float
    last_activity: float | None = None
    message_count: int = 0
    conversation: str | None = None

    @classmethod
    def of(cls, row: sqlite3.Row) -> Session:
        """Read a row."""
        values = {key: row[key] for key in row.keys() if key != "number"}
        values["parameters"], values["metadata"] = json.loads(row["parameters"]), json.loads(row["metadata"])
        return cls(**values)

    def summary(self, *, active: bool) -> dict[str, Any]:
        """``SessionSummary`` of the API."""
        return {
            "id": self.id,
            "model_id": self.model_id,
            "persona_id": self.persona_id,
            "name": self.name,
            "created_at": rfc3339(self.created_at),
            "updated_at": rfc3339(self.updated_at),
            "last_activity": None if self.last_activity is None else rfc3339(self.last_activity),
            "is_active": active,
        }

    def detail(self, *, active: bool) -> dict[str, Any]:
        """``SessionDetail`` of the API."""
        parameters: dict[str, Any] = {name: self.parameters.get(name) for name in PARAMETERS}
        parameters["tools"], parameters["tool_ids"] = parameters["tools"] or [], parameters["tool_ids"] or []
        return {
            **self.summary(active=active),
            **parameters,
            "metadata": dict(self.metadata),
            "message_count": self.message_count,
            "agent_internal_id": self.conversation,
        }


@dataclass(frozen=True)
class StoredFile:
    """A row of ``files``."""

    id: str
    session_id: str
    filename: str
    content_type: str
    size: int
    created_at: float
    ref: Mapping[str, Any]

    @classmethod
    def of(cls, row: sqlite3.Row) -> StoredFile:
        """Read a row."""
        return cls(**{**dict(row), "ref": json.loads(row["ref"])})

    def meta(self) -> dict[str, Any]:
        """``FileMeta`` of the API."""
        return {
            "file_id": self.id,
            "filename": self.filename,
            "content_type": self.content_type,
            "size": self.size,
            "created_at": rfc3339(self.created_at),
        }


def insert_session(db: sqlite3.Connection, session: Session) -> bool:
    """Add a session; false if its id is taken."""
    newest = "SELECT coalesce(max(number), 0) + 1 FROM sessions WHERE owner = ?"
    number = db.execute(newest, (session.owner,)).fetchone()[0]
    values = (
        session.id, session.owner, session.model_id, session.persona_id, session.name, json.dumps(session.parameters),
        json.dumps(session.metadata), session.created_at, session.updated_at, number,
    )  # fmt: skip
    added = db.execute(
        "INSERT OR IGNORE INTO sessions (id, owner, model_id, persona_id, name, parameters, metadata, created_at,"
        " updated_at, number) VALUES (?,?,?,?,?,?,?,?,?,?)",
        values,
    )
    return added.rowcount == 1


def find_session(db: sqlite3.Connection, owner: str, session_id: str) -> Session | None:
    """A session of a caller."""
    row = db.execute("SELECT * FROM sessions WHERE id = ? AND owner = ?", (session_id, owner)).fetchone()
    return None if row is None else Session.of(row)


def list_sessions(db: sqlite3.Connection, owner: str, limit: int, offset: int) -> tuple[int, list[Session]]:
    """How many sessions a caller has, and one page of them, newest first."""
    total = db.execute("SELECT count(*) FROM sessions WHERE owner = ?", (owner,)).fetchone()[0]
    rows = db.execute(
        "SELECT * FROM sessions WHERE owner = ? ORDER BY number DESC LIMIT ? OFFSET ?", (owner, limit, offset)
    )
    return total, [Session.of(row) for row in rows]


def change_session(db: sqlite3.Connection, session: Session) -> None:
    """Write the members of a session that a caller can change."""
    db.execute(
        "UPDATE sessions SET persona_id = ?, name = ?, parameters = ?, metadata = ?, updated_at = ? WHERE id = ?",
        (
            session.persona_id, session.name, json.dumps(session.parameters), json.dumps(session.metadata),
            session.updated_at, session.id,
        ),
    )  # fmt: skip


def set_conversation(db: sqlite3.Connection, session_id: str, conversation: str) -> None:
    """Note the provider's conversation."""
    db.execute("UPDATE sessions SET conversation = ? WHERE id = ?", (conversation, session_id))


def count_messages(db: sqlite3.Connection, session_id: str, more: int, moment: float) -> None:
    """Note that something was said."""
    db.execute(
        "UPDATE sessions SET message_count = message_count + ?, last_activity = ? WHERE id = ?",
        (more, moment, session_id),
    )


def delete_session(db: sqlite3.Connection, session_id: str) -> None:
    """Remove a session with everything that belongs to it."""
    db.execute(
        "DELETE FROM events WHERE interaction_id IN (SELECT id FROM interactions WHERE session_id = ?)", (session_id,)
    )
    for statement in (
        "DELETE FROM interactions WHERE session_id = ?",
        "DELETE FROM files WHERE session_id = ?",
        "DELETE FROM sessions WHERE id = ?",
    ):
        db.execute(statement, (session_id,))


def insert_file(db: sqlite3.Connection, file: StoredFile) -> None:
    """Add a file."""
    values = (file.id, file.session_id, file.filename, file.content_type, file.size, file.created_at)
    db.execute("INSERT INTO files VALUES (?,?,?,?,?,?,?)", (*values, json.dumps(file.ref)))


def find_files(db: sqlite3.Connection, session_id: str, file_id: str | None = None) -> list[StoredFile]:
    """The files of a session in the order of their upload, or the one with an id."""
    query, values = "SELECT * FROM files WHERE session_id = ?", [session_id]
    if file_id is not None:
        query, values = f"{query} AND id = ?", [*values, file_id]
    return [StoredFile.of(row) for row in db.execute(f"{query} ORDER BY created_at, rowid", values)]


def delete_file(db: sqlite3.Connection, session_id: str, file_id: str) -> bool:
    """Remove a file; false if there is none."""
    return db.execute("DELETE FROM files WHERE session_id = ? AND id = ?", (session_id, file_id)).rowcount == 1
