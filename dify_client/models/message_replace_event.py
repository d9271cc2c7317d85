# Generated from spec/dify/events.yaml (MessageReplaceEvent): edit that, not this file.
"""Replaces all text of the answer so far: moderation put other text in its place, or a rejoined run tells what it has
said.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageReplaceEvent(Model):
    """Replaces all text of the answer so far: moderation put other text in its place, or a rejoined run tells what it
    has said.
    """

    event: Literal["message_replace"] = "message_replace"
    """Name of the event."""

    task_id: str
    """Task that makes the answer; it can be stopped by this id."""

    conversation_id: str | None = None
    """Conversation of the answer; missing for completion apps."""

    message_id: str
    """Message that is being answered."""

    created_at: int
    """When the message was made, Unix time in seconds."""

    answer: str
    """The whole text from now on."""

    reason: str | None = None
    """Why, such as ``output_moderation``; may be empty."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.task_id = d["task_id"]
        self.conversation_id = d.get("conversation_id")
        self.message_id = d["message_id"]
        self.created_at = d["created_at"]
        self.answer = d["answer"]
        self.reason = d.get("reason")
        self.raw = d
        return self
