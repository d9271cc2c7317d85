# Generated from mini_api/sessions.yaml (PauseEvent): edit that, not this file.
"""The log pauses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PauseEvent(Model):
    """The log pauses."""

    type: Literal["pause"] = "pause"
    """Name of the event."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.raw = d
        return self
