# Generated from spec/dify/pipeline.yaml (PipelineFile): edit that, not this file.
"""A file uploaded for a pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PipelineFile(Model):
    """A file uploaded for a pipeline."""

    id: str
    """Id of the file."""

    name: str
    """Its name."""

    size: int
    """Its length in bytes."""

    extension: str
    """Its extension. Example: ``txt``."""

    mime_type: str | None = None
    """Its content type."""

    created_by: str
    """Id of the account that uploaded it."""

    created_at: str | None = None
    """When it was uploaded, ISO 8601 without a zone. Example: ``2026-11-20T11:56:59.866531``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.size = d["size"]
        self.extension = d["extension"]
        self.mime_type = d.get("mime_type")
        self.created_by = d["created_by"]
        self.created_at = d.get("created_at")
        self.raw = d
        return self
