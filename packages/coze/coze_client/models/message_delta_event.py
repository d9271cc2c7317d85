# Generated from spec/coze/chat_events.yaml (MessageDeltaEvent): edit that, not this file.
"""A piece of a message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageDeltaEvent(Model):
    """A piece of a message."""

    event: Literal["conversation.message.delta"] = "conversation.message.delta"
    """Name of the event."""

    data: Message
    """The message, with the piece as its content."""

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
