# Generated from spec/coze/workflow_events.yaml (WorkflowInterruptEvent): edit that, not this file.
"""The run waits for something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowInterruptEvent(Model):
    """The run waits for something. Nothing more follows."""

    event: Literal["Interrupt"] = "Interrupt"
    """Name of the event."""

    id: str | None = None
    """Number of the event, from 0."""

    data: Interrupt
    """What it waits for."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.id = d.get("id")
        v: Any = d["data"]
        self.data = Interrupt.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .interrupt import Interrupt
