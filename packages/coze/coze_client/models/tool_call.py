# Generated from spec/coze/chat.yaml (ToolCall): edit that, not this file.
"""A call of a tool that your program makes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ToolCall(Model):
    """A call of a tool that your program makes."""

    id: str
    """Its id."""

    type: str | None = None
    """``function`` or ``reply_message``."""

    function: ToolFunction | None = None
    """What is called."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.type = d.get("type")
        v: Any = d.get("function")
        self.function = ToolFunction.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .tool_function import ToolFunction
