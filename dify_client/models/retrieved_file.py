# Generated from spec/dify/retrieval.yaml (RetrievedFile): edit that, not this file.
"""A file inside a chunk that was found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class RetrievedFile(Model):
    """A file inside a chunk that was found."""

    id: str
    """Id of the file."""

    name: str
    """Name of the file."""

    extension: str
    """Its extension. Example: ``png``."""

    mime_type: str
    """Its content type."""

    source_url: str
    """Signed address to fetch it from."""

    size: int
    """Length in bytes."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.extension = d["extension"]
        self.mime_type = d["mime_type"]
        self.source_url = d["source_url"]
        self.size = d["size"]
        self.raw = d
        return self
