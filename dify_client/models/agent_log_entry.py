# Generated from spec/dify/events_workflow.yaml (AgentLogEntry): edit that, not this file.
"""A step of an agent node, as it is listed when the node is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AgentLogEntry(Model):
    """A step of an agent node, as it is listed when the node is done."""

    message_id: str | None = None
    """Id of the step."""

    id: str | None = None
    """Id of the step, on servers that call it so."""

    label: str | None = None
    """Title of the step. Example: ``ROUND 1``."""

    node_execution_id: str | None = None
    """Execution of the node the step belongs to."""

    parent_id: str | None = None
    """Step this one is part of."""

    error: str | None = None
    """Why it failed."""

    status: str | None = None
    """State of the step. Example: ``start``."""

    data: dict[str, Any] | None = None
    """What the step did: thoughts, tool calls, outputs."""

    metadata: dict[str, Any] | None = None
    """Provider, times, tokens and price of the step."""

    node_id: str | None = None
    """Node the step belongs to."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.message_id = d.get("message_id")
        self.id = d.get("id")
        self.label = d.get("label")
        self.node_execution_id = d.get("node_execution_id")
        self.parent_id = d.get("parent_id")
        self.error = d.get("error")
        self.status = d.get("status")
        self.data = d.get("data")
        self.metadata = d.get("metadata")
        self.node_id = d.get("node_id")
        self.raw = d
        return self
