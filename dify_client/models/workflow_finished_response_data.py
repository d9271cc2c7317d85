# Generated from spec/dify/runs.yaml (WorkflowFinishedResponseData): edit that, not this file.
"""How a run ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .workflow_status import WorkflowStatus


@define(kw_only=True)
class WorkflowFinishedResponseData(Model):
    """How a run ended."""

    id: str
    """Id of the run."""

    workflow_id: str
    """Id of the workflow version that ran."""

    status: WorkflowStatus | str
    """``succeeded``, ``failed``, ``stopped``, or ``partial-succeeded`` if a node failed on a branch that caught the
    failure. One of ``running``, ``succeeded``, ``failed``, ``stopped``, ``partial-succeeded``, ``paused``,
    ``scheduled``.
    """

    outputs: dict[str, Any] | None = None
    """Values of the end node's variables, by name. Files are objects with ``url``, ``filename`` and more."""

    error: str | None = None
    """What went wrong; null if nothing did."""

    elapsed_time: float
    """Duration in seconds."""

    total_tokens: int
    """Tokens of all models used."""

    total_steps: int
    """Number of nodes that were executed."""

    created_at: int
    """Start, in Unix seconds."""

    finished_at: int | None = None
    """End, in Unix seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.workflow_id = d["workflow_id"]
        self.status = d["status"]
        self.outputs = d.get("outputs")
        self.error = d.get("error")
        self.elapsed_time = d["elapsed_time"]
        self.total_tokens = d["total_tokens"]
        self.total_steps = d["total_steps"]
        self.created_at = d["created_at"]
        self.finished_at = d.get("finished_at")
        self.raw = d
        return self
