# Generated from spec/dify/events.yaml (AgentThoughtEvent): edit that, not this file.
"""A step of an agent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AgentThoughtEvent(Model):
    """A step of an agent. It is sent again with the same ``id`` as it fills in; the last one holds."""

    event: Literal["agent_thought"] = "agent_thought"
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
    """Id of the step."""

    position: int
    """Place of the step, from 1."""

    thought: str | None = None
    """What the model said in this step."""

    observation: str | None = None
    """What the tools answered, JSON text by tool name; empty until they did. ``observation_parsed`` gives the
    object.
    """

    tool: str | None = None
    """Names of the tools that are called, joined by ``;``."""

    tool_input: str | None = None
    """What the tools are called with, JSON text by tool name; ``tool_input_parsed`` gives the object."""

    tool_labels: dict[str, Any] | None = None
    """Names of the tools for people, by tool name and then language."""

    message_files: list[str] | None = None
    """Ids of the files the step made; their ``message_file`` events give the addresses."""

    @property
    def observation_parsed(self) -> Any:
        """``observation`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.observation)

    @property
    def tool_input_parsed(self) -> Any:
        """``tool_input`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.tool_input)

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
        self.position = d["position"]
        self.thought = d.get("thought")
        self.observation = d.get("observation")
        self.tool = d.get("tool")
        self.tool_input = d.get("tool_input")
        self.tool_labels = d.get("tool_labels")
        self.message_files = d.get("message_files")
        self.raw = d
        return self
