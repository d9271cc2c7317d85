# Generated from spec/coze/chat_events.yaml (ChatDoneEvent): edit that, not this file.
"""Nothing more follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ChatDoneEvent(Model):
    """Nothing more follows."""

    event: Literal["done"] = "done"
    """Name of the event."""

    data: Any = None
    """``[DONE]`` as text, or an object with ``debug_url``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.data = d.get("data")
        self.raw = d
        return self
