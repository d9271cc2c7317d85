# Generated from spec/dify/documents.yaml (DocumentFile): edit that, not this file.
"""A file that was uploaded as a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

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
        self = new(cls)
        self.id = d.get("id")
        self.name = d.get("name")
        self.size = d.get("size")
        self.extension = d.get("extension")
        self.mime_type = d.get("mime_type")
        self.created_by = d.get("created_by")
        self.created_at = d.get("created_at")
        self.raw = d
        return self
