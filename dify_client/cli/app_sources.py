# Copied from overlays/dify/cli/app_sources.py. Edit that file, then run: python -m generator sync
"""Where ``dify-client app`` takes the facts of one app from: its server, or answers saved before."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar, cast

from attrs import evolve, fields, frozen

from .. import DifyClient
from ..app_form import AppField, AppForm, AppOutput
from ..appgen import app_form, fetch_form
from ..appgen.apps_file import AppEntry
from ..appgen.fetching import USUAL_RUNS
from .failures import Misuse

T = TypeVar("T")


@frozen(kw_only=True)
class SavedAnswers:
    """Files with answers of a server."""

    parameters: Path | None = None
    info: Path | None = None
    meta: Path | None = None

    @property
    def given(self) -> bool:
        """Whether there is one."""
        return any((self.parameters, self.info, self.meta))


@frozen(kw_only=True)
class Source:
    """Where the facts of one app come from."""

    entry: AppEntry
    key: str | None = None
    files: SavedAnswers = SavedAnswers()

    def form(self, known: AppForm | None = None) -> AppForm:
        """The facts, from saved files or from the server.

        Args:
            known: what they were before; stands for answers that are not among the saved ones.
        """
        if self.files.given:
            return self._saved(known)
        runs = USUAL_RUNS if self.entry.runs is None else self.entry.runs
        with DifyClient(self.entry.base_url, api_key=self.key) as client:
            form = fetch_form(client, mode=self.entry.mode, runs=runs)
        # What people wrote into an app ends in a file and in reports; a key that is among it must not.
        return without(form, self.key or os.environ.get("DIFY_API_KEY") or "")

    def _saved(self, known: AppForm | None) -> AppForm:
        files = self.files
        if files.parameters is None:
            raise Misuse("--info and --meta go with --parameters FILE")
        info = _json(files.info) if files.info else None
        if info is None and known is not None:
            info = {"name": known.app, "mode": known.mode, "description": known.description}
        return app_form(_json(files.parameters), info, _json(files.meta) if files.meta else None, mode=self.entry.mode)


def without(value: T, secret: str) -> T:
    """A form, or a part of it, with ``[hidden]`` in every place of a secret."""
    return cast("T", _without(value, secret)) if secret else value


def _without(value: Any, secret: str) -> Any:
    if isinstance(value, str):
        return value.replace(secret, "[hidden]")
    if isinstance(value, (list, tuple)):
        return [_without(item, secret) for item in cast("Sequence[Any]", value)]
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value).items()
        return {_without(key, secret): _without(item, secret) for key, item in members}
    if isinstance(value, (AppForm, AppField, AppOutput)):
        parts = {one.name: _without(getattr(value, one.name), secret) for one in fields(type(value))}
        return evolve(value, **parts)
    return value


def _json(path: Path) -> Mapping[str, Any]:
    try:
        value = json.loads(path.read_text("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Misuse(f"{path}: is no JSON: {error}") from error
    if not isinstance(value, dict):
        raise Misuse(f"{path}: is no JSON object")
    return cast("dict[str, Any]", value)
