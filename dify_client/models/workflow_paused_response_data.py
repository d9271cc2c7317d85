# Generated from spec/dify/runs.yaml (WorkflowPausedResponseData): edit that, not this file.
"""State of a run at its pause."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowPausedResponseData(Model):
    """State of a run at its pause."""

    id: str
    """Id of the run."""

    workflow_id: str
    """Id of the workflow version that runs."""

    status: Literal["paused"] = "paused"
    """The run waits."""

    outputs: dict[str, Any] | None = None
    """Outputs so far; the servers seen send an empty object."""

    error: str | None = None
    """Null while the run waits."""

    paused_nodes: list[str]
    """Ids of the nodes that wait."""

    reasons: list[PauseReason]
    """What each of them waits for, form and form token included."""

    elapsed_time: float
    """Seconds so far."""

    total_tokens: int
    """Tokens used so far."""

    total_steps: int
    """Nodes executed so far."""

    created_at: int
    """Start, in Unix seconds."""

    finished_at: int | None = None
    """Null while the run waits."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.workflow_id = d["workflow_id"]
        self.status = d["status"]
        self.outputs = d.get("outputs")
        self.error = d.get("error")
        self.paused_nodes = d["paused_nodes"]
        v: Any = d["reasons"]
        self.reasons = [PauseReason.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.elapsed_time = d["elapsed_time"]
        self.total_tokens = d["total_tokens"]
        self.total_steps = d["total_steps"]
        self.created_at = d["created_at"]
        self.finished_at = d.get("finished_at")
        self.raw = d
        return self


from .pause_reason import PauseReason
