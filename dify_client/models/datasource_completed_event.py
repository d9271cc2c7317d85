# Generated from spec/dify/events.yaml (DatasourceCompletedEvent): edit that, not this file.
"""A data source node has read everything; the stream ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DatasourceCompletedEvent(Model):
    """A data source node has read everything; the stream ends."""

    event: Literal["datasource_completed"] = "datasource_completed"
    """Name of the event."""

    data: Any
    """What was read: a list of pages, documents or workspaces, or an object, depending on the data source."""

    total: int | None = None
    """How many items there were."""

    completed: int | None = None
    """How many items were read."""

    time_consuming: float | None = None
    """Seconds it took."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.data = d["data"]
        self.total = d.get("total")
        self.completed = d.get("completed")
        self.time_consuming = d.get("time_consuming")
        self.raw = d
        return self
