# Generated from spec/dify/pipeline.yaml (PipelineDataset): edit that, not this file.
"""The knowledge base of a pipeline, in short."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PipelineDataset(Model):
    """The knowledge base of a pipeline, in short."""

    id: str
    """Id of the knowledge base."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is about; may be empty."""

    chunk_structure: str
    """How the pipeline cuts documents. Example: ``text_model``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.description = d.get("description")
        self.chunk_structure = d["chunk_structure"]
        self.raw = d
        return self
