"""The database: one connection in one thread, and all jobs that wait at the same moment in one transaction."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeVar

T = TypeVar("T")

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, owner TEXT NOT NULL, model_id TEXT NOT NULL, persona_id TEXT NOT NULL, name TEXT NOT NULL,
    parameters TEXT NOT NULL, metadata TEXT NOT NULL, created_at REAL NOT NULL, updated_at REAL NOT NULL,
    last_activity REAL, message_count INTEGER NOT NULL DEFAULT 0, conversation TEXT, number INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS sessions_by_owner ON sessions (owner, number);
CREATE TABLE IF NOT EXISTS interactions (
    id TEXT PRIMARY KEY, session_id TEXT NOT NULL, status TEXT NOT NULL, stop_reason TEXT, question TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '', started_at REAL NOT NULL, ended_at REAL, expired INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS interactions_by_session ON interactions (session_id);
CREATE INDEX IF NOT EXISTS interactions_to_expire ON interactions (ended_at) WHERE expired = 0;
CREATE TABLE IF NOT EXISTS events (
    interaction_id TEXT NOT NULL, number INTEGER NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (interaction_id, number)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (
    id TEXT PRIMARY KEY, session_id TEXT NOT NULL, filename TEXT NOT NULL, content_type TEXT NOT NULL,
    size INTEGER NOT NULL, created_at REAL NOT NULL, ref TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS files_by_session ON files (session_id, created_at);
CREATE TABLE IF NOT EXISTS runs (interaction_id TEXT PRIMARY KEY, handle TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB NOT NULL);
"""

_Waiting = tuple[Callable[[sqlite3.Connection], Any], "asyncio.Future[Any]"]


class Store:
    """Runs jobs on the database, in the order they were given.

    A job that was committed survives the process. An event is only sent to callers when its job is done, so that nobody
    has seen what a restarted gateway does not know.

    Args:
        path: SQLite file, or ``:memory:``.
    """

    def __init__(self, path: str) -> None:
        self._path: Final = path
        self._thread: Final = ThreadPoolExecutor(max_workers=1, thread_name_prefix="session-store")
        self._waiting: list[_Waiting] = []
        self._draining: asyncio.Task[None] | None = None
        self._connection: sqlite3.Connection | None = None
        self.commits = 0
        """Transactions so far; fewer than jobs, because jobs share them."""

    async def open(self) -> None:
        """Open the file and make the tables.

        Raises:
            sqlite3.Error: it cannot be opened, or is no database.
        """
        loop = asyncio.get_running_loop()
        self._connection = await loop.run_in_executor(self._thread, self._connect)

    async def close(self) -> None:
        """Wait for all jobs, then close the file."""
        while self._draining is not None:
            await self._draining
        if self._connection is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._connection.close)
            self._connection = None
        self._thread.shutdown(wait=True)

    def submit(self, job: Callable[[sqlite3.Connection], T]) -> asyncio.Future[T]:
        """Queue a job.

        Args:
            job: called in the database's thread, inside a transaction; it may be rolled back alone.

        Returns:
            Its result, once it is committed.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((job, future))
        if self._draining is None:
            self._draining = asyncio.ensure_future(self._drain())
        return future

    async def run(self, job: Callable[[sqlite3.Connection], T]) -> T:
        """Queue a job and wait for its result. It is done even if the waiting is cancelled."""
        return await asyncio.shield(self.submit(job))

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA busy_timeout=5000")
        connection.executescript(_SCHEMA)
        return connection

    async def _drain(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch, self._waiting = self._waiting, []
            results = await loop.run_in_executor(self._thread, self._commit, [job for job, _ in batch])
            for (_, future), (error, value) in zip(batch, results, strict=True):
                if future.done():
                    continue
                if error is None:
                    future.set_result(value)
                else:
                    future.set_exception(error)
        self._draining = None

    def _commit(self, jobs: list[Callable[[sqlite3.Connection], Any]]) -> list[tuple[Exception | None, Any]]:
        connection = self._connection
        if connection is None:
            closed = RuntimeError("the store is not open")
            return [(closed, None) for _ in jobs]
        results: list[tuple[Exception | None, Any]] = []
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                connection.execute("SAVEPOINT job")
                try:
                    results.append((None, job(connection)))
                except Exception as exc:
                    connection.execute("ROLLBACK TO job")
                    results.append((exc, None))
                connection.execute("RELEASE job")
            connection.execute("COMMIT")
            self.commits += 1
        except sqlite3.Error as exc:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            return [(exc, None) for _ in jobs]
        return results
