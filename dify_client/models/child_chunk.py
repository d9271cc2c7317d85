# Generated from spec/dify/child_chunks.yaml (ChildChunk): edit that, not this file.
"""A child chunk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .child_chunk_type import ChildChunkType


@define(kw_only=True)
class ChildChunk(Model):
    """A child chunk."""

    id: str
    """Id of the child chunk."""

    segment_id: str
    """Id of the chunk above it."""

    content: str
    """Its text."""

    position: int
    """Place in the chunk above it, from 1."""

    word_count: int
    """Number of characters."""

    type: ChildChunkType | str
    """Who wrote it. One of ``automatic``, ``customized``."""

    created_at: int
    """When it was made, Unix time in seconds."""

    updated_at: int
    """When it was changed last, Unix time in seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.segment_id = d["segment_id"]
        self.content = d["content"]
        self.position = d["position"]
        self.word_count = d["word_count"]
        self.type = d["type"]
        self.created_at = d["created_at"]
        self.updated_at = d["updated_at"]
        self.raw = d
        return self
