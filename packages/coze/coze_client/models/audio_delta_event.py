# Generated from spec/coze/chat_events.yaml (AudioDeltaEvent): edit that, not this file.
"""A piece of sound; it may come after the chat is completed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AudioDeltaEvent(Model):
    """A piece of sound; it may come after the chat is completed."""

    event: Literal["conversation.audio.delta"] = "conversation.audio.delta"
    """Name of the event."""

    data: Message
    """The message, with the sound in base64 as its content: 24 kHz, 16 bit, one channel, unless asked otherwise."""

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
