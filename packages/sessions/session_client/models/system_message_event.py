# Generated from spec/sessions/events.yaml (SystemMessageEvent): edit that, not this file.
"""A remark that is no part of the answer, such as a suggested next question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .severity import Severity
    from .text_format import TextFormat


@define(kw_only=True)
class SystemMessageEvent(Model):
    """A remark that is no part of the answer, such as a suggested next question."""

    type: Literal["system_message"] = "system_message"
    """Name of the event."""

    event_id: str
    """Id of the interaction, a colon, and the number of the event in it, from 1; also the SSE id. Example:
    ``01k3v9q2:1``.
    """

    session_id: str
    """Session of the answer. Example: ``tiger-castle``."""

    role: str
    """Who speaks. Example: ``assistant``."""

    content: str
    """The remark."""

    severity: Severity | str
    """Its weight. One of ``info``, ``warning``, ``error``."""

    format: TextFormat | str
    """How the text is meant to be shown. One of ``markdown``, ``text``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.event_id = d["event_id"]
        self.session_id = d["session_id"]
        self.role = d["role"]
        self.content = d["content"]
        self.severity = d["severity"]
        self.format = d["format"]
        self.raw = d
        return self
