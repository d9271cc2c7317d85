# Generated from spec/coze/workflow_events.yaml (WorkflowDoneEvent): edit that, not this file.
"""The run is over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowDoneEvent(Model):
    """The run is over. Nothing more follows."""

    event: Literal["Done"] = "Done"
    """Name of the event."""

    id: str | None = None
    """Number of the event, from 0."""

    data: Any = None
    """Empty, or an object with ``debug_url``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.id = d.get("id")
        self.data = d.get("data")
        self.raw = d
        return self
