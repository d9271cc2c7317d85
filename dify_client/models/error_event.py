# Generated from spec/dify/events.yaml (ErrorEvent): edit that, not this file.
"""The answer failed and the stream ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ErrorEvent(Model):
    """The answer failed and the stream ends. The HTTP status of the stream stays 200."""

    event: Literal["error"] = "error"
    """Name of the event."""

    code: str
    """Name of the error, as in error answers. Example: ``completion_request_error``."""

    message: str
    """Text for people."""

    status: int
    """The HTTP status the error would have had. Example: ``400``."""

    task_id: str | None = None
    """Task that made the answer, where the server names it."""

    workflow_run_id: str | None = None
    """Run the event belongs to; null before the run has started, missing outside of runs."""

    conversation_id: str | None = None
    """Conversation of the answer, where there is one."""

    message_id: str | None = None
    """Message that was being answered, where there is one."""

    created_at: int | None = None
    """When the message was made, Unix time in seconds; missing for workflows."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.code = d["code"]
        self.message = d["message"]
        self.status = d["status"]
        self.task_id = d.get("task_id")
        self.workflow_run_id = d.get("workflow_run_id")
        self.conversation_id = d.get("conversation_id")
        self.message_id = d.get("message_id")
        self.created_at = d.get("created_at")
        self.raw = d
        return self
