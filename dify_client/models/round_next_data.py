# Generated from spec/dify/events_workflow.yaml (RoundNextData): edit that, not this file.
"""A round of an iteration or loop at its start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .node_type import NodeType


@define(kw_only=True)
class RoundNextData(Model):
    """A round of an iteration or loop at its start."""

    id: str
    """Id of this execution of the node; the same at start and end."""

    node_id: str
    """Id of the node in the workflow."""

    node_type: NodeType | str
    """Kind of node."""

    title: str
    """Title of the node."""

    index: int
    """Number of the round."""

    created_at: int
    """When it started, Unix time in seconds."""

    extras: dict[str, Any] | None = None
    """More about the node."""

    pre_loop_output: Any = None
    """What the round before gave; loops only."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.node_id = d["node_id"]
        self.node_type = d["node_type"]
        self.title = d["title"]
        self.index = d["index"]
        self.created_at = d["created_at"]
        self.extras = d.get("extras")
        self.pre_loop_output = d.get("pre_loop_output")
        self.raw = d
        return self
