# Generated from spec/dify/events.yaml (PingEvent): edit that, not this file.
"""The server is alive and still busy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PingEvent(Model):
    """The server is alive and still busy. On the wire it has no data at all."""

    event: Literal["ping"] = "ping"
    """Name of the event."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.raw = d
        return self
