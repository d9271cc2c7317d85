# Generated from spec/dify/events_workflow.yaml (AgentLogData): edit that, not this file.
"""A step of an agent node."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AgentLogData(Model):
    """A step of an agent node."""

    id: str
    """Id of the step."""

    label: str
    """Title of the step. Example: ``ROUND 1``."""

    node_execution_id: str
    """Execution of the node the step belongs to."""

    parent_id: str | None = None
    """Step this one is part of."""

    error: str | None = None
    """Why it failed."""

    status: str
    """State of the step. Example: ``start``."""

    data: dict[str, Any]
    """What the step did: thoughts, tool calls, outputs."""

    metadata: dict[str, Any] | None = None
    """Provider, times, tokens and price of the step."""

    node_id: str
    """Node the step belongs to."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.label = d["label"]
        self.node_execution_id = d["node_execution_id"]
        self.parent_id = d.get("parent_id")
        self.error = d.get("error")
        self.status = d["status"]
        self.data = d["data"]
        self.metadata = d.get("metadata")
        self.node_id = d["node_id"]
        self.raw = d
        return self
