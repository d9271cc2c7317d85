# Generated from spec/dify/messages.yaml (AgentThought): edit that, not this file.
"""A step of an agent app."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AgentThought(Model):
    """A step of an agent app."""

    id: str
    """Id of the step."""

    chain_id: str | None = None
    """Chain of steps it belongs to; mostly null."""

    message_id: str
    """Message it belongs to."""

    position: int
    """Place of the step, from 1."""

    thought: str | None = None
    """What the model said in this step."""

    tool: str | None = None
    """Names of the tools that were called, joined by ``;``."""

    tool_labels: Any = None
    """Names of the tools for people, by tool name and then language."""

    tool_input: str | None = None
    """What the tools were called with, JSON text by tool name; ``tool_input_parsed`` gives the object."""

    observation: str | None = None
    """What the tools answered, JSON text by tool name; ``observation_parsed`` gives the object."""

    answer: str | None = None
    """What the step contributed to the answer; newer servers."""

    files: list[str]
    """Ids of the files the step made."""

    created_at: int | None = None
    """When the step was made, Unix time in seconds."""

    @property
    def tool_input_parsed(self) -> Any:
        """``tool_input`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.tool_input)

    @property
    def observation_parsed(self) -> Any:
        """``observation`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.observation)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.chain_id = d.get("chain_id")
        self.message_id = d["message_id"]
        self.position = d["position"]
        self.thought = d.get("thought")
        self.tool = d.get("tool")
        self.tool_labels = d.get("tool_labels")
        self.tool_input = d.get("tool_input")
        self.observation = d.get("observation")
        self.answer = d.get("answer")
        self.files = d["files"]
        self.created_at = d.get("created_at")
        self.raw = d
        return self
