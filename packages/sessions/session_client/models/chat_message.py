# Generated from spec/sessions/chat.yaml (ChatMessage): edit that, not this file.
"""The answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .content_part import ContentPart
    from .message_role import MessageRole


@define(kw_only=True)
class ChatMessage(Model):
    """The answer."""

    role: MessageRole | str
    """``assistant``. One of ``user``, ``assistant``, ``system``."""

    content: list[ContentPart]
    """Its parts."""

    id: str
    """Id of the message."""

    created_at: str
    """When it was complete."""

    tool_calls: list[ToolCall]
    """Tools that were called."""

    tool_results: list[ToolResult]
    """What they gave."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.role = d["role"]
        v: Any = d["content"]
        self.content = [decode_content_part(i) for i in v] if v.__class__ is list else v
        self.id = d["id"]
        self.created_at = d["created_at"]
        v = d["tool_calls"]
        self.tool_calls = [ToolCall.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        v = d["tool_results"]
        self.tool_results = (
            [ToolResult.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self


from .content_part import decode as decode_content_part
from .tool_call import ToolCall
from .tool_result import ToolResult
