# Generated from spec/dify/events_workflow.yaml (RoundsStartedData): edit that, not this file.
"""An iteration or loop at its start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .node_type import NodeType


@define(kw_only=True)
class RoundsStartedData(Model):
    """An iteration or loop at its start."""

    id: str
    """Id of this execution of the node; the same at start and end."""

    node_id: str
    """Id of the node in the workflow."""

    node_type: NodeType | str
    """Kind of node."""

    title: str
    """Title of the node."""

    created_at: int
    """When it started, Unix time in seconds."""

    extras: dict[str, Any] | None = None
    """More about the node."""

    metadata: dict[str, Any] | None = None
    """Settings of the iteration or loop, such as its length."""

    inputs: dict[str, Any] | None = None
    """What it goes over."""

    inputs_truncated: bool | None = None
    """Whether ``inputs`` was cut because of its size."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.node_id = d["node_id"]
        self.node_type = d["node_type"]
        self.title = d["title"]
        self.created_at = d["created_at"]
        self.extras = d.get("extras")
        self.metadata = d.get("metadata")
        self.inputs = d.get("inputs")
        self.inputs_truncated = d.get("inputs_truncated")
        self.raw = d
        return self
