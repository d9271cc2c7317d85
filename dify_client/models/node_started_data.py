# Generated from spec/dify/events_workflow.yaml (NodeStartedData): edit that, not this file.
"""A node at its start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .node_type import NodeType


@define(kw_only=True)
class NodeStartedData(Model):
    """A node at its start."""

    id: str
    """Id of this execution of the node; the same at start and end."""

    node_id: str
    """Id of the node in the workflow."""

    node_type: NodeType | str
    """Kind of node."""

    title: str
    """Title of the node."""

    index: int
    """Running number of the node in the run."""

    predecessor_node_id: str | None = None
    """Node that ran before; many servers send null."""

    inputs: dict[str, Any] | None = None
    """What the node got; null at the start and in replays."""

    inputs_truncated: bool | None = None
    """Whether ``inputs`` was cut because of its size; missing in replays."""

    created_at: int
    """When it started, Unix time in seconds."""

    extras: dict[str, Any] | None = None
    """More about the node, such as the ``icon`` of a tool."""

    iteration_id: str | None = None
    """Iteration node this node runs in."""

    loop_id: str | None = None
    """Loop node this node runs in."""

    agent_strategy: AgentStrategy | None = None
    """For agent nodes, the strategy it works by."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.node_id = d["node_id"]
        self.node_type = d["node_type"]
        self.title = d["title"]
        self.index = d["index"]
        self.predecessor_node_id = d.get("predecessor_node_id")
        self.inputs = d.get("inputs")
        self.inputs_truncated = d.get("inputs_truncated")
        self.created_at = d["created_at"]
        self.extras = d.get("extras")
        self.iteration_id = d.get("iteration_id")
        self.loop_id = d.get("loop_id")
        v: Any = d.get("agent_strategy")
        self.agent_strategy = AgentStrategy.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .agent_strategy import AgentStrategy
