# Generated from spec/coze/workflow_events.yaml (WorkflowMessageEvent): edit that, not this file.
"""A node says something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowMessageEvent(Model):
    """A node says something."""

    event: Literal["Message"] = "Message"
    """Name of the event."""

    id: str | None = None
    """Number of the event, from 0."""

    data: NodeMessage
    """What it says."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.id = d.get("id")
        v: Any = d["data"]
        self.data = NodeMessage.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .node_message import NodeMessage
