# Generated from spec/dify/pipeline.yaml (PipelineDocument): edit that, not this file.
"""A document that a pipeline makes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .document_source_type import DocumentSourceType
    from .indexing_status import IndexingStatus


@define(kw_only=True)
class PipelineDocument(Model):
    """A document that a pipeline makes."""

    id: str
    """Id of the document."""

    position: int
    """Place in the knowledge base, from 1."""

    data_source_type: DocumentSourceType | str
    """Where it comes from. One of ``upload_file``, ``local_file``, ``online_document``, ``website_crawl``,
    ``online_drive``, ``notion_import``.
    """

    data_source_info: DocumentSource | None = None
    """What is known of its source."""

    name: str
    """Its name."""

    indexing_status: IndexingStatus | str
    """How far it is. One of ``waiting``, ``parsing``, ``cleaning``, ``splitting``, ``indexing``, ``paused``, ``error``,
    ``completed``.
    """

    error: str | None = None
    """Why it failed."""

    enabled: bool
    """Whether searches will look into it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.position = d["position"]
        self.data_source_type = d["data_source_type"]
        v: Any = d.get("data_source_info")
        self.data_source_info = DocumentSource.from_dict(v) if v.__class__ is dict else v
        self.name = d["name"]
        self.indexing_status = d["indexing_status"]
        self.error = d.get("error")
        self.enabled = d["enabled"]
        self.raw = d
        return self


from .document_source import DocumentSource
