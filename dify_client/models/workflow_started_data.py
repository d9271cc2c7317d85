# Generated from spec/dify/events_workflow.yaml (WorkflowStartedData): edit that, not this file.
"""A run at its start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowStartedData(Model):
    """A run at its start."""

    id: str
    """Id of the run, the one to ask for its details or to rejoin its events."""

    workflow_id: str
    """Id of the published version that runs."""

    inputs: dict[str, Any]
    """Inputs of the run, system variables (``sys.*``) included."""

    created_at: int
    """When the run started, Unix time in seconds."""

    reason: str | None = None
    """``initial``, or ``resumption`` after a pause; missing on older servers. Example: ``initial``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.workflow_id = d["workflow_id"]
        self.inputs = d["inputs"]
        self.created_at = d["created_at"]
        self.reason = d.get("reason")
        self.raw = d
        return self
