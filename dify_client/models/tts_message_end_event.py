# Generated from spec/dify/events.yaml (TtsMessageEndEvent): edit that, not this file.
"""The speech is complete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class TtsMessageEndEvent(Model):
    """The speech is complete."""

    event: Literal["tts_message_end"] = "tts_message_end"
    """Name of the event."""

    task_id: str
    """Task that makes the answer; it can be stopped by this id."""

    workflow_run_id: str | None = None
    """Run the event belongs to; null before the run has started, missing outside of runs."""

    conversation_id: str | None = None
    """Conversation of the answer; missing for completion apps."""

    message_id: str | None = None
    """Message that is being answered; missing for workflows."""

    created_at: int | None = None
    """When the message was made, Unix time in seconds; missing for workflows."""

    audio: str
    """Always empty."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.task_id = d["task_id"]
        self.workflow_run_id = d.get("workflow_run_id")
        self.conversation_id = d.get("conversation_id")
        self.message_id = d.get("message_id")
        self.created_at = d.get("created_at")
        self.audio = d["audio"]
        self.raw = d
        return self
