# Generated from spec/dify/events_workflow.yaml (TextChunkEvent): edit that, not this file.
"""A piece of the text a workflow gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class TextChunkEvent(Model):
    """A piece of the text a workflow gives. Append ``data.text`` to what came before."""

    event: Literal["text_chunk"] = "text_chunk"
    """Name of the event."""

    task_id: str
    """Task that makes the answer; it can be stopped by this id."""

    workflow_run_id: str | None = None
    """Run the event belongs to; null before the run has started, missing outside of runs."""

    conversation_id: str | None = None
    """Conversation of the run; chatflows only."""

    message_id: str | None = None
    """Message of the run; chatflows only."""

    created_at: int | None = None
    """When the message was made, Unix time in seconds; chatflows only."""

    data: TextChunkData
    """The text."""

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
        v: Any = d["data"]
        self.data = TextChunkData.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .text_chunk_data import TextChunkData
