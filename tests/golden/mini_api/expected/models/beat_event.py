# Generated from mini_api/sessions.yaml (BeatEvent): edit that, not this file.
"""A sign of life."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class BeatEvent(Model):
    """A sign of life."""

    event: Literal["beat"] = "beat"
    """Name of the event."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.raw = d
        return self
