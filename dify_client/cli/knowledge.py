# Copied from overlays/dify/cli/knowledge.py. Edit that file, then run: python -m generator sync
"""``dify-client knowledge push``: the files of a folder become documents of a knowledge base."""

from __future__ import annotations

import math
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from ..errors import ApiConnectionError, AuthenticationError, MissingApiKeyError, PermissionDeniedError
from ..polling import Polling
from .bars import Bar, Bars, bars
from .failures import Failed, Misuse
from .options import AsJson, BaseUrl, DatasetApiKey, ShowSteps
from .screen import Screen
from .session import session

if TYPE_CHECKING:
    from .. import DifyClient
    from ..folder_upload import FileOutcome
    from ..models import Dataset
    from ..params import DocumentFileOptionsParams

_HOPELESS: Final = (AuthenticationError, PermissionDeniedError, MissingApiKeyError, ApiConnectionError)
"""Failures that every further file would share."""


class Technique(str, Enum):
    """How documents are indexed."""

    HIGH_QUALITY = "high_quality"
    ECONOMY = "economy"

    @property
    def wire(self) -> Literal["high_quality", "economy"]:
        """The value that the server takes."""
        return "economy" if self is Technique.ECONOMY else "high_quality"


@dataclass
class Pushed:
    """What became of one file, and what ``--json`` prints."""

    path: str
    document_id: str | None
    batch: str | None
    status: str
    """``uploaded``, or ``failed`` if the server did not take it; after waiting ``completed`` or ``error``."""
    error: str | None = None


def push(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Its files, subfolders included.")],
    dataset: Annotated[
        str, typer.Option("--dataset", "-d", metavar="ID|NAME", help="The knowledge base.", show_default=False)
    ],
    create: Annotated[bool, typer.Option("--create", help="Make the knowledge base if there is none.")] = False,
    pattern: Annotated[str, typer.Option("--pattern", "-p", metavar="GLOB", help="Only such files: '*.md'.")] = "*",
    indexing: Annotated[Technique, typer.Option("--indexing", help="How to index.")] = Technique.HIGH_QUALITY,
    workers: Annotated[int, typer.Option("--workers", min=1, help="How many files are sent at once.")] = 4,
    wait: Annotated[bool, typer.Option("--wait/--no-wait", help="Wait until everything is indexed.")] = True,
    poll: Annotated[float, typer.Option("--poll", metavar="SECONDS", min=0, help="How often to look.")] = 2.0,
    base_url: BaseUrl = None,
    dataset_api_key: DatasetApiKey = None,
    steps: ShowSteps = None,
    as_json: AsJson = False,
) -> None:
    """Upload the files of a folder into a knowledge base and wait until they are indexed.

    Prints the document id and the path of each file. A file that fails does not stop the others. Ctrl-C sends no more.
    """
    with session(as_json=as_json, base_url=base_url, dataset_api_key=dataset_api_key, steps=steps) as (client, screen):
        if not math.isfinite(poll):  # which typer lets through
            raise Misuse("--poll: give a number of seconds")
        glob = pattern if "/" in pattern else f"**/{pattern}"
        total = count_files(folder, glob)
        target = find_dataset(client, dataset, indexing if create else None)
        settings: DocumentFileOptionsParams = {
            "indexing_technique": indexing.wire,
            "process_rule": {"mode": "automatic"},
        }
        pushed: list[Pushed] = []
        try:
            with bars(screen) as shown:
                _upload(client, target.id, folder, glob, settings, workers, pushed, shown.bar("uploading", total))
                if wait:
                    _wait(client, target.id, pushed, poll, shown)
        finally:
            # Also after Ctrl-C: what has been sent is there, and its ids are needed to go on or to clean up.
            _print(pushed, screen)
        bad = [one for one in pushed if one.error is not None]
        if bad:
            raise Failed(f"{len(bad)} of {total} files failed: {bad[0].path}: {bad[0].error}")


def count_files(folder: Path, glob: str) -> int:
    """How many files will be sent.

    Raises:
        Misuse: there is no such folder, or no such file in it.
        InvalidRequestError: the pattern is none.
    """
    from ..folder_upload import visible_files

    if not folder.is_dir():
        raise Misuse(f"{folder}: no such folder")
    count = sum(1 for _ in visible_files(folder, glob))
    if count == 0:
        raise Misuse(f"{folder}: no file fits {glob}")
    return count


def find_dataset(client: DifyClient, wanted: str, create: Technique | None) -> Dataset:
    """The knowledge base with this id or exactly this name.

    Args:
        client: client with the key of the knowledge API.
        wanted: id or name.
        create: make it if there is none, to be indexed so.

    Raises:
        Failed: there is none, or the name is that of several.
        ApiError: as any call.
    """
    try:
        return client.knowledge.datasets.get(dataset_id=str(uuid.UUID(wanted)))
    except ValueError:
        pass  # no id, so it is a name
    named = [found for found in client.knowledge.datasets.iter(keyword=wanted) if found.name == wanted]
    if len(named) > 1:
        raise Failed(f"there are {len(named)} knowledge bases called {wanted}; give the id of one")
    if named:
        return named[0]
    if create is None:
        raise Failed(f"there is no knowledge base called {wanted}; --create makes it")
    return client.knowledge.datasets.create(name=wanted, indexing_technique=create.wire)


def _upload(
    client: DifyClient,
    dataset_id: str,
    folder: Path,
    glob: str,
    settings: DocumentFileOptionsParams,
    workers: int,
    pushed: list[Pushed],
    bar: Bar,
) -> None:
    """Send all files; ``pushed`` gets one entry per file, sorted by path at the end."""

    def sent(outcome: FileOutcome) -> None:
        path = outcome.path.relative_to(folder).as_posix()
        if isinstance(outcome.error, _HOPELESS):
            raise outcome.error
        if outcome.result is None:
            pushed.append(Pushed(path, None, None, "failed", outcome.reason))
        else:
            pushed.append(Pushed(path, outcome.result.document.id, outcome.result.batch, "uploaded"))
        bar.advance(path, outcome.reason)

    client.knowledge.documents.upload_folder(
        dataset_id=dataset_id,
        folder=folder,
        pattern=glob,
        settings=settings,
        workers=workers,
        wait=False,
        on_file=sent,
    )
    pushed.sort(key=lambda one: one.path)


def _wait(client: DifyClient, dataset_id: str, pushed: Sequence[Pushed], poll: float, shown: Bars) -> None:
    waiting = [one for one in pushed if one.batch]
    bar = shown.bar("indexing", len(waiting))
    for one in waiting:
        report = client.knowledge.documents.wait_until_indexed(
            dataset_id=dataset_id,
            batch=one.batch or "",
            on_progress=lambda report: bar.part(report.share),
            polling=Polling(interval=poll),
        )
        one.status = "error" if report.failed else "completed"
        one.error = "; ".join(entry.error or "the server gave no reason" for entry in report.failed) or None
        bar.advance(one.path, one.error or "")


def _print(pushed: Sequence[Pushed], screen: Screen) -> None:
    for one in pushed:
        if screen.as_json:
            screen.data(vars(one))
        elif one.document_id:
            screen.line(f"{one.document_id}\t{one.path}")
