# Generated from spec/dify/documents.yaml (DocumentSourceDetail): edit that, not this file.
"""More about the source of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model

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
        g = d.get
        self = cls.__new__(cls)
        v: Any = g("upload_file")
        self.upload_file = DocumentFile.from_dict(v) if v.__class__ is dict else v
        self.source_url = g("source_url")
        self.content = g("content")
        self.title = g("title")
        self.description = g("description")
        self.raw = d
        return self


from .document_file import DocumentFile
