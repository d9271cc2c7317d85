# Generated from spec/coze/workflow_events.yaml (WorkflowPingEvent): edit that, not this file.
"""The server is still there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowPingEvent(Model):
    """The server is still there."""

    event: Literal["PING"] = "PING"
    """Name of the event."""

    id: str | None = None
    """Number of the event, from 0."""

    data: Any = None
    """Nothing."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.id = d.get("id")
        self.data = d.get("data")
        self.raw = d
        return self
