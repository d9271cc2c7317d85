# Generated from spec/sessions/chat.yaml (ToolResult): edit that, not this file.
"""What a tool gave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ToolResult(Model):
    """What a tool gave."""

    tool_id: str
    """As in the call."""

    success: bool
    """Whether it worked."""

    result: Any = None
    """What it gave."""

    error: str | None = None
    """Why it failed."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.tool_id = d["tool_id"]
        self.success = d["success"]
        self.result = d.get("result")
        self.error = d.get("error")
        self.raw = d
        return self
