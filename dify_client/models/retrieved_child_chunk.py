# Generated from spec/dify/retrieval.yaml (RetrievedChildChunk): edit that, not this file.
"""A child chunk of a search result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class RetrievedChildChunk(Model):
    """A child chunk of a search result."""

    id: str
    """Id of the child chunk."""

    content: str
    """Its text."""

    position: int
    """Place in its parent, from 1."""

    score: float
    """How well it fits, higher is better."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.content = d["content"]
        self.position = d["position"]
        self.score = d["score"]
        self.raw = d
        return self
