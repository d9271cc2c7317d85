# Generated from spec/dify/events.yaml (DatasourceErrorEvent): edit that, not this file.
"""A data source node failed and the stream ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DatasourceErrorEvent(Model):
    """A data source node failed and the stream ends. Unlike ``error`` it has neither code nor status."""

    event: Literal["datasource_error"] = "datasource_error"
    """Name of the event."""

    error: str
    """Text for people."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.error = d["error"]
        self.raw = d
        return self
