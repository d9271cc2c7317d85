# Generated from spec/dify/events_workflow.yaml (WorkflowPausedData): edit that, not this file.
"""A run at a pause."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .workflow_status import WorkflowStatus


@define(kw_only=True)
class WorkflowPausedData(Model):
    """A run at a pause."""

    workflow_run_id: str
    """Id of the run."""

    paused_nodes: list[str] | None = None
    """Nodes that wait."""

    outputs: dict[str, Any] | None = None
    """What there is of the outputs so far."""

    reasons: list[PauseReason] | None = None
    """What it waits for."""

    status: WorkflowStatus | str
    """Always ``paused``. One of ``running``, ``succeeded``, ``failed``, ``stopped``, ``partial-succeeded``, ``paused``,
    ``scheduled``.
    """

    created_at: int
    """When the run started, Unix time in seconds."""

    elapsed_time: float
    """Seconds it took so far; 0 when the pause is told again."""

    total_tokens: int
    """Tokens of all its nodes so far."""

    total_steps: int
    """How many nodes ran so far."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.workflow_run_id = d["workflow_run_id"]
        self.paused_nodes = d.get("paused_nodes")
        self.outputs = d.get("outputs")
        v: Any = d.get("reasons")
        self.reasons = [PauseReason.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.status = d["status"]
        self.created_at = d["created_at"]
        self.elapsed_time = d["elapsed_time"]
        self.total_tokens = d["total_tokens"]
        self.total_steps = d["total_steps"]
        self.raw = d
        return self


from .pause_reason import PauseReason
