# Generated from spec/dify/events.yaml (DatasourceProcessingEvent): edit that, not this file.
"""How far a data source node has come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DatasourceProcessingEvent(Model):
    """How far a data source node has come."""

    event: Literal["datasource_processing"] = "datasource_processing"
    """Name of the event."""

    total: int | None = None
    """How many items there are, as far as known."""

    completed: int | None = None
    """How many items are read."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.total = d.get("total")
        self.completed = d.get("completed")
        self.raw = d
        return self
