# Generated from spec/dify/segments.yaml (SegmentAttachment): edit that, not this file.
"""An image that belongs to a chunk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class SegmentAttachment(Model):
    """An image that belongs to a chunk."""

    id: str
    """Id of the file."""

    name: str
    """Its name."""

    size: int
    """Its length in bytes."""

    extension: str
    """Its extension. Example: ``png``."""

    mime_type: str | None = None
    """Its content type."""

    source_url: str
    """Signed address to fetch it from."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.size = d["size"]
        self.extension = d["extension"]
        self.mime_type = d.get("mime_type")
        self.source_url = d["source_url"]
        self.raw = d
        return self
