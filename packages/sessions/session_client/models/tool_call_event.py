# Generated from spec/sessions/events.yaml (ToolCallEvent): edit that, not this file.
"""The provider calls tools, or has got their results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ToolCallEvent(Model):
    """The provider calls tools, or has got their results."""

    type: Literal["tool_call"] = "tool_call"
    """Name of the event."""

    event_id: str
    """Id of the interaction, a colon, and the number of the event in it, from 1; also the SSE id. Example:
    ``01k3v9q2:1``.
    """

    session_id: str
    """Session of the answer. Example: ``tiger-castle``."""

    role: str
    """Who speaks. Example: ``assistant``."""

    active: bool
    """True when a call begins, false with its result."""

    vendor: str
    """Provider that calls. Example: ``dify``."""

    tool_calls: list[ToolCall]
    """The calls."""

    tool_results: list[ToolResult]
    """Their results; empty while they run."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.event_id = d["event_id"]
        self.session_id = d["session_id"]
        self.role = d["role"]
        self.active = d["active"]
        self.vendor = d["vendor"]
        v: Any = d["tool_calls"]
        self.tool_calls = [ToolCall.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        v = d["tool_results"]
        self.tool_results = (
            [ToolResult.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self


from .tool_call import ToolCall
from .tool_result import ToolResult
