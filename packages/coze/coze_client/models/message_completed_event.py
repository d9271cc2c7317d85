# Generated from spec/coze/chat_events.yaml (MessageCompletedEvent): edit that, not this file.
"""A whole message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageCompletedEvent(Model):
    """A whole message."""

    event: Literal["conversation.message.completed"] = "conversation.message.completed"
    """Name of the event."""

    data: Message
    """The message."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        v: Any = d["data"]
        self.data = Message.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .message import Message
