"""Holds a module against the app as it is now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..app_form import AppForm
from .changes import LEVELS, Change, Level, changes
from .fetching import USUAL_RUNS, fetch_form
from .reading import AppModule, read_module
from .reports import Verdict

if TYPE_CHECKING:
    from ..client import DifyClient


def check_module(client: DifyClient, path: Path, *, mode: str | None = None, runs: int = USUAL_RUNS) -> Verdict:
    """Compare a module with its app.

    Args:
        client: a client with the key of the app.
        path: file of the module.
        mode: kind of the app, for servers that do not tell it.
        runs: runs of a workflow to look at for its outputs; see ``fetch_form``.

    Raises:
        ModuleError: the file is no module that was made here.
        AppFactsError: what the app says cannot be turned into code.
        ApiError: as ``fetch_form``.
    """
    module = read_module(path)
    return judge(module, fetch_form(client, mode=mode, runs=runs if module.form.outputs is not None else 0))


def judge(module: AppModule, now: AppForm) -> Verdict:
    """Compare a module with what its app says now. No I/O.

    Args:
        module: the module, read.
        now: the form of the app.
    """
    found = changes(module.form, now)
    if not module.current:
        why = "It was changed by hand, or another version of the client wrote it: write it again."
        found.append(Change(level="warning", rule="module-differs-from-its-form", why=why))
    return Verdict(module=module, changes=sorted(found, key=lambda one: LEVELS.index(one.level)))


def fails(verdict: Verdict, level: Level) -> bool:
    """Whether there is a difference of this level or a worse one."""
    return any(LEVELS.index(one.level) <= LEVELS.index(level) for one in verdict.changes)
