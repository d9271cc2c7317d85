# Generated from spec/sessions/chat.yaml (ToolCall): edit that, not this file.
"""A call of a tool."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ToolCall(Model):
    """A call of a tool."""

    tool_id: str
    """The tool, or the call where one tool is called often."""

    name: str | None = None
    """Name of the tool."""

    parameters: dict[str, Any]
    """What it was given."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.tool_id = d["tool_id"]
        self.name = d.get("name")
        self.parameters = d["parameters"]
        self.raw = d
        return self
