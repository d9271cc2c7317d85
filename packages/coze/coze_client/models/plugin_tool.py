# Generated from spec/coze/bots.yaml (PluginTool): edit that, not this file.
"""A tool of a plugin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PluginTool(Model):
    """A tool of a plugin."""

    api_id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it does."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.api_id = d.get("api_id")
        self.name = d.get("name")
        self.description = d.get("description")
        self.raw = d
        return self
