# Generated from spec/coze/chat.yaml (RequiredAction): edit that, not this file.
"""What a chat waits for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class RequiredAction(Model):
    """What a chat waits for."""

    type: str | None = None
    """``submit_tool_outputs``; empty if it waits for nothing."""

    submit_tool_outputs: ToolCalls | None = None
    """Calls of tools whose outputs it waits for."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d.get("type")
        v: Any = d.get("submit_tool_outputs")
        self.submit_tool_outputs = ToolCalls.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .tool_calls import ToolCalls
