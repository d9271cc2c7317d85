# Generated from spec/coze/chat_events.yaml (ChatCreatedEvent): edit that, not this file.
"""The chat begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ChatCreatedEvent(Model):
    """The chat begins."""

    event: Literal["conversation.chat.created"] = "conversation.chat.created"
    """Name of the event."""

    data: Chat
    """The chat."""

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
