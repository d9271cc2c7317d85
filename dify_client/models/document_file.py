# Generated from spec/dify/documents.yaml (DocumentFile): edit that, not this file.
"""A file that was uploaded as a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DocumentFile(Model):
    """A file that was uploaded as a document."""

    id: str | None = None
    """Id of the file."""

    name: str | None = None
    """Its name."""

    size: int | None = None
    """Its length in bytes."""

    extension: str | None = None
    """Its extension. Example: ``txt``."""

    mime_type: str | None = None
    """Its content type."""

    created_by: str | None = None
    """Id of the account that uploaded it."""

    created_at: float | None = None
    """When it was uploaded, Unix time in seconds with a fraction."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        g = d.get
        self = cls.__new__(cls)
        self.id = g("id")
        self.name = g("name")
        self.size = g("size")
        self.extension = g("extension")
        self.mime_type = g("mime_type")
        self.created_by = g("created_by")
        self.created_at = g("created_at")
        self.raw = d
        return self
