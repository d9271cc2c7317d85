# Copied from overlays/dify/indexing.py. Edit that file, then run: python -m generator sync
"""How far the documents of one batch are indexed, and how that ended for each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from .errors import ApiError, ApiTimeoutError

if TYPE_CHECKING:
    from .models import Document, DocumentIndexing
    from .polling import Polling

FINAL: Final = frozenset({"completed", "error"})
"""States in which indexing goes no further by itself."""


@dataclass(frozen=True)
class IndexingReport:
    """The state of each document of a batch, at one moment.

    Attributes:
        documents: one entry per document.
    """

    documents: tuple[DocumentIndexing, ...]

    @property
    def done(self) -> bool:
        """Whether every document is indexed or has failed."""
        return bool(self.documents) and all(one.indexing_status in FINAL for one in self.documents)

    @property
    def failed(self) -> tuple[DocumentIndexing, ...]:
        """The documents that could not be indexed; ``error`` of each says why."""
        return tuple(one for one in self.documents if one.indexing_status == "error")

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1: chunks where the server counts them already, else documents."""
        if not self.documents:
            return 0.0
        return sum(_share(one) for one in self.documents) / len(self.documents)

    def check(self) -> IndexingReport:
        """This report, if nothing failed.

        Raises:
            ApiError: naming each document that could not be indexed, with the server's reason.
        """
        if self.failed:
            reasons = "; ".join(f"{one.id}: {one.error or 'no reason given'}" for one in self.failed)
            raise ApiError(f"{len(self.failed)} of {len(self.documents)} documents could not be indexed: {reasons}")
        return self


@dataclass(frozen=True)
class IndexedDocument:
    """A document that was created, and how its indexing ended.

    Attributes:
        document: what the server made of the text or file.
        batch: names the indexing in ``documents.indexing_status``.
        report: how it ended.
    """

    document: Document
    batch: str
    report: IndexingReport


OnProgress: TypeAlias = Callable[[IndexingReport], None]
"""Called each time the state was asked for, the last time included."""


def too_long(batch: str, report: IndexingReport, polling: Polling) -> ApiTimeoutError:
    """What to raise when the time is up."""
    states = ", ".join(f"{one.id} is {one.indexing_status}" for one in report.documents) or "the batch has no documents"
    return ApiTimeoutError(f"batch {batch} is not indexed after {polling.timeout:g} s: {states}")


def _share(one: DocumentIndexing) -> float:
    if one.indexing_status in FINAL:
        return 1.0
    return (one.completed_segments or 0) / one.total_segments if one.total_segments else 0.0
