# Generated from spec/coze/chat_events.yaml (ChatErrorEvent): edit that, not this file.
"""The stream fails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ChatErrorEvent(Model):
    """The stream fails. Streams raise it as ``CozeStreamError``."""

    event: Literal["error"] = "error"
    """Name of the event."""

    data: Any = None
    """What went wrong, as an object or as text."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.data = d.get("data")
        self.raw = d
        return self
