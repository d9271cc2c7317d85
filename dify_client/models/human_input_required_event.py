# Generated from spec/dify/events_workflow.yaml (HumanInputRequiredEvent): edit that, not this file.
"""A node asks a person to fill in a form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class HumanInputRequiredEvent(Model):
    """A node asks a person to fill in a form. When nothing else is left to do, the run pauses."""

    event: Literal["human_input_required"] = "human_input_required"
    """Name of the event."""

    task_id: str
    """Task that makes the answer; it can be stopped by this id."""

    workflow_run_id: str
    """Run the event belongs to."""

    conversation_id: str | None = None
    """Conversation of the run; chatflows only."""

    message_id: str | None = None
    """Message of the run; chatflows only."""

    created_at: int | None = None
    """When the message was made, Unix time in seconds; chatflows only."""

    data: HumanInputFormDefinition
    """The form."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.task_id = d["task_id"]
        self.workflow_run_id = d["workflow_run_id"]
        self.conversation_id = d.get("conversation_id")
        self.message_id = d.get("message_id")
        self.created_at = d.get("created_at")
        v: Any = d["data"]
        self.data = HumanInputFormDefinition.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .human_input_form_definition import HumanInputFormDefinition
