# Generated from spec/sessions/events.yaml (AudioDeltaEvent): edit that, not this file.
"""A piece of the answer read aloud."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AudioDeltaEvent(Model):
    """A piece of the answer read aloud."""

    type: Literal["audio_delta"] = "audio_delta"
    """Name of the event."""

    event_id: str
    """Id of the interaction, a colon, and the number of the event in it, from 1; also the SSE id. Example:
    ``01k3v9q2:1``.
    """

    session_id: str
    """Session of the answer. Example: ``tiger-castle``."""

    role: str
    """Who speaks. Example: ``assistant``."""

    id: str
    """Message of the provider that is read."""

    content: str
    """Sound in base64."""

    content_type: str
    """Media type of the sound. Example: ``audio/mpeg``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.event_id = d["event_id"]
        self.session_id = d["session_id"]
        self.role = d["role"]
        self.id = d["id"]
        self.content = d["content"]
        self.content_type = d["content_type"]
        self.raw = d
        return self
