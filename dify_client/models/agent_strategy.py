# Generated from spec/dify/events_workflow.yaml (AgentStrategy): edit that, not this file.
"""Strategy an agent node works by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AgentStrategy(Model):
    """Strategy an agent node works by."""

    name: str
    """Name of the strategy."""

    icon: str | None = None
    """Icon of the strategy."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d["name"]
        self.icon = d.get("icon")
        self.raw = d
        return self
