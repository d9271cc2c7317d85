# Generated from spec/sessions/events.yaml (TextDeltaEvent): edit that, not this file.
"""A piece of the answer, to append to what came before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .text_format import TextFormat


@define(kw_only=True)
class TextDeltaEvent(Model):
    """A piece of the answer, to append to what came before."""

    type: Literal["text_delta"] = "text_delta"
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
    """Text to append."""

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
        self.format = d["format"]
        self.raw = d
        return self
