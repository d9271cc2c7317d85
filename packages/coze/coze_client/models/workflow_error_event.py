# Generated from spec/coze/workflow_events.yaml (WorkflowErrorEvent): edit that, not this file.
"""The run fails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowErrorEvent(Model):
    """The run fails. Streams raise it as ``CozeStreamError``."""

    event: Literal["Error"] = "Error"
    """Name of the event."""

    id: str | None = None
    """Number of the event, from 0."""

    data: WorkflowError | None = None
    """What went wrong."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.id = d.get("id")
        v: Any = d.get("data")
        self.data = WorkflowError.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .workflow_error import WorkflowError
