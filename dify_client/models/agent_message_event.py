# Generated from spec/dify/events.yaml (AgentMessageEvent): edit that, not this file.
"""A piece of an agent's answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AgentMessageEvent(Model):
    """A piece of an agent's answer. Append ``answer`` to what came before."""

    event: Literal["agent_message"] = "agent_message"
    """Name of the event."""

    task_id: str
    """Task that makes the answer; it can be stopped by this id."""

    conversation_id: str
    """Conversation of the answer."""

    message_id: str
    """Message that is being answered."""

    created_at: int
    """When the message was made, Unix time in seconds."""

    id: str
    """Same as ``message_id``."""

    answer: str
    """Text to append; may be empty."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.task_id = d["task_id"]
        self.conversation_id = d["conversation_id"]
        self.message_id = d["message_id"]
        self.created_at = d["created_at"]
        self.id = d["id"]
        self.answer = d["answer"]
        self.raw = d
        return self
