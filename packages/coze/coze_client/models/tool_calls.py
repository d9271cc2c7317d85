# Generated from spec/coze/chat.yaml (ToolCalls): edit that, not this file.
"""Calls of tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ToolCalls(Model):
    """Calls of tools."""

    tool_calls: list[ToolCall] | None = None
    """The calls."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d.get("tool_calls")
        self.tool_calls = [ToolCall.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.raw = d
        return self


from .tool_call import ToolCall
