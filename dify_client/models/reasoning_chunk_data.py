# Generated from spec/dify/events_workflow.yaml (ReasoningChunkData): edit that, not this file.
"""A piece of reasoning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ReasoningChunkData(Model):
    """A piece of reasoning."""

    reasoning: str
    """Text to append; may be empty on the last piece."""

    node_id: str | None = None
    """Node that reasons."""

    is_final: bool | None = None
    """Whether this is the last piece of the node."""

    message_id: str | None = None
    """Message of the run; chatflows only."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.reasoning = d["reasoning"]
        self.node_id = d.get("node_id")
        self.is_final = d.get("is_final")
        self.message_id = d.get("message_id")
        self.raw = d
        return self
