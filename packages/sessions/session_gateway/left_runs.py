"""Answers at providers that nobody here waits for any more, because the process that asked for them was killed.

What an answer can be stopped by is stored as soon as the provider has said it, and forgotten when it has ended or was
told to stop. What is still there at the next start is stopped then.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .backends import Backend
from .clock import Clock
from .errors import GatewayError

logger = logging.getLogger("session_gateway")


@dataclass(frozen=True)
class LeftRun:
    """An answer that a provider may still make."""

    interaction_id: str
    session_id: str
    model_id: str
    handle: str
    """``Run.handle`` of the process before."""


def note(db: sqlite3.Connection, interaction: str, handle: str) -> None:
    """Store by what the answer of an interaction can be stopped. A job of the store."""
    db.execute("INSERT OR REPLACE INTO runs VALUES (?,?)", (interaction, handle))


def forget(db: sqlite3.Connection, interaction: str) -> None:
    """There is nothing to stop any more. A job of the store."""
    db.execute("DELETE FROM runs WHERE interaction_id = ?", (interaction,))


def take(db: sqlite3.Connection) -> list[LeftRun]:
    """What an earlier process left, and forget it: each answer is told to stop once, even if that fails. A job of the
    store."""
    rows = db.execute(
        "SELECT interaction_id, session_id, model_id, handle FROM runs"
        " JOIN interactions ON interactions.id = interaction_id JOIN sessions ON sessions.id = session_id"
        " ORDER BY interaction_id"
    ).fetchall()
    db.execute("DELETE FROM runs")
    return [LeftRun(**dict(row)) for row in rows]


async def stop_all(runs: Sequence[LeftRun], backends: Mapping[str, Backend], clock: Clock, seconds: float) -> None:
    """Ask the providers to stop; what does not work is told to the log alone.

    Args:
        runs: the answers.
        backends: adapters by model.
        clock: for the deadline.
        seconds: how long all of it may take.
    """
    try:
        await clock.within(seconds, _stop_each(runs, backends))
    except TimeoutError:
        logger.warning("not all of %d answers of an earlier process were stopped in %g s", len(runs), seconds)


async def _stop_each(runs: Sequence[LeftRun], backends: Mapping[str, Backend]) -> None:
    await asyncio.gather(*[_stop(run, backends.get(run.model_id)) for run in runs])


async def _stop(run: LeftRun, backend: Backend | None) -> None:
    if backend is None:
        logger.warning("interaction %s is not stopped: there is no model %s any more", run.interaction_id, run.model_id)
        return
    try:
        await backend.stop_left(run.session_id, run.handle)
    except GatewayError as exc:
        logger.warning("stopping interaction %s of an earlier process failed: %s", run.interaction_id, exc)
    except Exception:
        logger.exception("stopping interaction %s of an earlier process failed", run.interaction_id)
    else:
        logger.info("interaction %s of an earlier process was stopped at %s", run.interaction_id, backend.provider)
