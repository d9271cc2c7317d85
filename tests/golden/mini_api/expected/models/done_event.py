# Generated from mini_api/sessions.yaml (DoneEvent): edit that, not this file.
"""The turn is complete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DoneEvent(Model):
    """The turn is complete."""

    event: Literal["done"] = "done"
    """Name of the event."""

    data: Turn
    """The whole turn."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        v: Any = d["data"]
        self.data = Turn.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .turn import Turn
