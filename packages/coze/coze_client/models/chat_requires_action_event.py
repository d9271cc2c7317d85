# Generated from spec/coze/chat_events.yaml (ChatRequiresActionEvent): edit that, not this file.
"""The bot waits for outputs of tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ChatRequiresActionEvent(Model):
    """The bot waits for outputs of tools."""

    event: Literal["conversation.chat.requires_action"] = "conversation.chat.requires_action"
    """Name of the event."""

    data: Chat
    """The chat, with what it waits for."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        v: Any = d["data"]
        self.data = Chat.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .chat import Chat
