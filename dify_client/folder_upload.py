# Copied from overlays/dify/folder_upload.py. Edit that file, then run: python -m generator sync
"""Many files, several at once: threads for the sync client, tasks for the async one. Every file gets an outcome."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from anyio import CapacityLimiter, create_task_group

from .errors import ApiError, InvalidRequestError

if TYPE_CHECKING:
    from .indexing import IndexedDocument


@dataclass(frozen=True)
class FileOutcome:
    """What became of one file.

    Attributes:
        path: the file.
        result: the document, with the outcome of its indexing if that was waited for; ``None`` if it was not created,
            or was not indexed in time.
        error: what went wrong with sending or waiting; ``None`` if nothing did.
    """

    path: Path
    result: IndexedDocument | None = None
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """Whether it was sent, and indexed if that was waited for."""
        return self.result is not None and not self.result.report.failed

    @property
    def reason(self) -> str:
        """Why it is not ok, in words; "" if it is."""
        if self.error is not None:
            return str(self.error)
        failed = self.result.report.failed if self.result is not None else ()
        return "; ".join(one.error or "no reason given" for one in failed)


@dataclass(frozen=True)
class FolderReport:
    """What became of all files of a folder.

    Attributes:
        files: one outcome per file, in the order of their paths.
    """

    files: tuple[FileOutcome, ...]

    @property
    def failed(self) -> tuple[FileOutcome, ...]:
        """The files that are not ok."""
        return tuple(one for one in self.files if not one.ok)

    def check(self) -> FolderReport:
        """This report, if every file is ok.

        Raises:
            ApiError: naming each file that is not, with its reason.
        """
        if self.failed:
            reasons = "; ".join(f"{one.path.name}: {one.reason}" for one in self.failed)
            raise ApiError(f"{len(self.failed)} of {len(self.files)} files failed: {reasons}")
        return self


def upload(
    folder: str | os.PathLike[str],
    pattern: str,
    send: Callable[[Path], IndexedDocument],
    workers: int,
    on_file: Callable[[FileOutcome], None] | None,
) -> FolderReport:
    """Send each file in one of ``workers`` threads. An exception of ``on_file`` stops what has not begun."""
    paths = _files(folder, pattern, workers)
    lock = Lock()

    def one(path: Path) -> FileOutcome:
        try:
            outcome = FileOutcome(path, send(path))
        except Exception as error:
            outcome = FileOutcome(path, error=error)
        if on_file is not None:
            with lock:
                on_file(outcome)
        return outcome

    with ThreadPoolExecutor(workers, thread_name_prefix="upload") as pool:
        futures = [pool.submit(one, path) for path in paths]
        try:
            return FolderReport(tuple(future.result() for future in futures))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


async def aupload(
    folder: str | os.PathLike[str],
    pattern: str,
    send: Callable[[Path], Awaitable[IndexedDocument]],
    workers: int,
    on_file: Callable[[FileOutcome], None] | None,
) -> FolderReport:
    """As ``upload``, with at most ``workers`` tasks at once. An exception of ``on_file`` cancels the others."""
    paths = _files(folder, pattern, workers)
    outcomes: dict[Path, FileOutcome] = {}
    limit = CapacityLimiter(workers)
    broken: list[Exception] = []

    async def one(path: Path) -> None:
        async with limit:
            try:
                outcome = FileOutcome(path, await send(path))
            except Exception as error:
                outcome = FileOutcome(path, error=error)
            outcomes[path] = outcome
            if on_file is not None:
                try:
                    on_file(outcome)
                except Exception as error:  # raised below: a task group would wrap it
                    broken.append(error)
                    group.cancel_scope.cancel()

    async with create_task_group() as group:
        for path in paths:
            group.start_soon(one, path)
    if broken:
        raise broken[0]
    return FolderReport(tuple(outcomes[path] for path in paths))


def _files(folder: str | os.PathLike[str], pattern: str, workers: int) -> list[Path]:
    if workers < 1:
        raise InvalidRequestError("workers", workers, "must be at least 1")
    root = Path(folder)
    if not root.is_dir():
        raise InvalidRequestError("folder", os.fspath(folder), "is no folder")
    return sorted(visible_files(root, pattern))


def visible_files(root: Path, pattern: str) -> Iterator[Path]:
    """The files that are sent: none that is hidden, or in a hidden folder.

    Raises:
        InvalidRequestError: the pattern is none.
    """
    try:
        for path in root.glob(pattern):
            if path.is_file() and not any(part.startswith(".") for part in path.relative_to(root).parts):
                yield path
    except (NotImplementedError, ValueError) as error:  # such as "/docs/*" and, before Python 3.13, "a**"
        raise InvalidRequestError("pattern", pattern, f"cannot be used: {error}") from error
