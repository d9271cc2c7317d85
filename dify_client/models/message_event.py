# Generated from spec/dify/events.yaml (MessageEvent): edit that, not this file.
"""A piece of the answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageEvent(Model):
    """A piece of the answer. Append ``answer`` to what came before."""

    event: Literal["message"] = "message"
    """Name of the event."""

    task_id: str
    """Task that makes the answer; it can be stopped by this id."""

    conversation_id: str | None = None
    """Conversation of the answer; missing for completion apps."""

    message_id: str
    """Message that is being answered."""

    created_at: int
    """When the message was made, Unix time in seconds."""

    id: str
    """Same as ``message_id``."""

    answer: str
    """Text to append; may be empty."""

    from_variable_selector: list[str] | None = None
    """Node id and variable the text comes from; null where no node made it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.task_id = d["task_id"]
        self.conversation_id = d.get("conversation_id")
        self.message_id = d["message_id"]
        self.created_at = d["created_at"]
        self.id = d["id"]
        self.answer = d["answer"]
        self.from_variable_selector = d.get("from_variable_selector")
        self.raw = d
        return self
