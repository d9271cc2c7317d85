# Generated from spec/sessions/events.yaml (RenderMediaEvent): edit that, not this file.
"""Something to show beside the text, such as a picture that a tool made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class RenderMediaEvent(Model):
    """Something to show beside the text, such as a picture that a tool made."""

    type: Literal["render_media"] = "render_media"
    """Name of the event."""

    event_id: str
    """Id of the interaction, a colon, and the number of the event in it, from 1; also the SSE id. Example:
    ``01k3v9q2:1``.
    """

    session_id: str
    """Session of the answer. Example: ``tiger-castle``."""

    role: str
    """Who speaks. Example: ``assistant``."""

    content_type: str
    """Media type. Example: ``image/png``."""

    url: str | None = None
    """Address to fetch it from; null if ``content`` holds it."""

    name: str | None = None
    """Name to show."""

    content: str | None = None
    """The bytes in base64; null if ``url`` names them."""

    foreign_content: bool
    """Whether the provider made it rather than the gateway."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.event_id = d["event_id"]
        self.session_id = d["session_id"]
        self.role = d["role"]
        self.content_type = d["content_type"]
        self.url = d.get("url")
        self.name = d.get("name")
        self.content = d.get("content")
        self.foreign_content = d["foreign_content"]
        self.raw = d
        return self
