# Generated from spec/dify/documents.yaml (DocumentSourceDetail): edit that, not this file.
"""More about the source of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DocumentSourceDetail(Model):
    """More about the source of a document."""

    upload_file: DocumentFile | None = None
    """The uploaded file."""

    source_url: str | None = None
    """Address of a crawled page."""

    content: str | None = None
    """Text of a crawled page."""

    title: str | None = None
    """Title of a crawled page."""

    description: str | None = None
    """Description of a crawled page."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d.get("upload_file")
        self.upload_file = DocumentFile.from_dict(v) if v.__class__ is dict else v
        self.source_url = d.get("source_url")
        self.content = d.get("content")
        self.title = d.get("title")
        self.description = d.get("description")
        self.raw = d
        return self


from .document_file import DocumentFile
