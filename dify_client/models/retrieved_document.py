# Generated from spec/dify/retrieval.yaml (RetrievedDocument): edit that, not this file.
"""The document of a search result, in short."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .document_source_type import DocumentSourceType


@define(kw_only=True)
class RetrievedDocument(Model):
    """The document of a search result, in short."""

    id: str
    """Id of the document."""

    data_source_type: DocumentSourceType | str
    """Where it came from. One of ``upload_file``, ``local_file``, ``online_document``, ``website_crawl``,
    ``online_drive``, ``notion_import``.
    """

    name: str
    """Its name."""

    doc_type: str | None = None
    """Its kind, if one was set."""

    doc_metadata: Any = None
    """Its metadata, as a rule an object of names and values, or null."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.data_source_type = d["data_source_type"]
        self.name = d["name"]
        self.doc_type = d.get("doc_type")
        self.doc_metadata = d.get("doc_metadata")
        self.raw = d
        return self
