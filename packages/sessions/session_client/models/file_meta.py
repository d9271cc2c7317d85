# Generated from spec/sessions/files.yaml (FileMeta): edit that, not this file.
"""Facts of an uploaded file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class FileMeta(Model):
    """Facts of an uploaded file."""

    file_id: str
    """Its id, for ``file_id`` of a message's part. Example: ``file-0b1c2d3e``."""

    filename: str
    """Its name. Example: ``note.txt``."""

    content_type: str
    """Its media type. Example: ``text/plain``."""

    size: int
    """Length in bytes. Example: ``11``."""

    created_at: str | None = None
    """When it was uploaded."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.file_id = d["file_id"]
        self.filename = d["filename"]
        self.content_type = d["content_type"]
        self.size = d["size"]
        self.created_at = d.get("created_at")
        self.raw = d
        return self
