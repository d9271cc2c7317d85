# Generated from spec/coze/chat_events.yaml (ChatFailedEvent): edit that, not this file.
"""The bot could not answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .failed_chat import FailedChat


@define(kw_only=True)
class ChatFailedEvent(Model):
    """The bot could not answer."""

    event: Literal["conversation.chat.failed"] = "conversation.chat.failed"
    """Name of the event."""

    data: FailedChat
    """The chat with its error, or the error alone."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        v: Any = d["data"]
        self.data = decode_failed_chat(v)
        self.raw = d
        return self


from .failed_chat import decode as decode_failed_chat
