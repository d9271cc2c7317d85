# Generated from spec/dify/documents.yaml (DocumentIndexing): edit that, not this file.
"""How far the indexing of one document is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .indexing_status import IndexingStatus


@define(kw_only=True)
class DocumentIndexing(Model):
    """How far the indexing of one document is. The times are null until that step is done."""

    id: str
    """Id of the document."""

    indexing_status: IndexingStatus | str
    """How far it is. One of ``waiting``, ``parsing``, ``cleaning``, ``splitting``, ``indexing``, ``paused``, ``error``,
    ``completed``.
    """

    processing_started_at: int | None = None
    """When it began, Unix time in seconds."""

    parsing_completed_at: int | None = None
    """When the text was read, Unix time in seconds."""

    cleaning_completed_at: int | None = None
    """When the text was cleaned, Unix time in seconds."""

    splitting_completed_at: int | None = None
    """When the text was cut, Unix time in seconds."""

    completed_at: int | None = None
    """When it ended, Unix time in seconds."""

    paused_at: int | None = None
    """When it was paused, Unix time in seconds."""

    error: str | None = None
    """Why it failed."""

    error_code: str | None = None
    """Name of that error; newer servers only."""

    stopped_at: int | None = None
    """When it was stopped, Unix time in seconds."""

    completed_segments: int | None = None
    """Number of chunks that are done."""

    total_segments: int | None = None
    """Number of chunks."""

    estimated_vector_space_mb: int | None = None
    """Space its vectors would need, in megabytes; newer servers, when a plan's limit stands in the way."""

    vector_space_limit_mb: int | None = None
    """Space the plan allows, in megabytes; as above."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.indexing_status = d["indexing_status"]
        self.processing_started_at = d.get("processing_started_at")
        self.parsing_completed_at = d.get("parsing_completed_at")
        self.cleaning_completed_at = d.get("cleaning_completed_at")
        self.splitting_completed_at = d.get("splitting_completed_at")
        self.completed_at = d.get("completed_at")
        self.paused_at = d.get("paused_at")
        self.error = d.get("error")
        self.error_code = d.get("error_code")
        self.stopped_at = d.get("stopped_at")
        self.completed_segments = d.get("completed_segments")
        self.total_segments = d.get("total_segments")
        self.estimated_vector_space_mb = d.get("estimated_vector_space_mb")
        self.vector_space_limit_mb = d.get("vector_space_limit_mb")
        self.raw = d
        return self
