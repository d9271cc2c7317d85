# Generated from spec/dify/runs.yaml (WorkflowRun): edit that, not this file.
"""One run in detail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from .workflow_status import WorkflowStatus


@define(kw_only=True)
class WorkflowRun(Model):
    """One run in detail. Any member may be null: older servers answer an unknown id with nulls only."""

    id: str | None = None
    """Id of the run."""

    workflow_id: str | None = None
    """Id of the workflow version."""

    status: WorkflowStatus | str | None = None
    """Where the run stands. A run that was stopped may stay ``running`` here. One of ``running``, ``succeeded``,
    ``failed``, ``stopped``, ``partial-succeeded``, ``paused``, ``scheduled``.
    """

    inputs: Any = None
    """What it was started with, system variables (``sys.user_id`` and others) included: JSON text on the servers seen,
    an object on newer ones. Example: ``{"topic": "cats", "sys.files": []}``.
    """

    outputs: Any = None
    """Its outputs by name; JSON text on servers before 1.14, where it may be null too, an object afterwards."""

    error: str | None = None
    """What went wrong; null if nothing did."""

    total_steps: int | None = None
    """Number of nodes executed."""

    total_tokens: int | None = None
    """Tokens of all models used."""

    created_at: int | None = None
    """Start, in Unix seconds."""

    finished_at: int | None = None
    """End, in Unix seconds; null while it runs or waits."""

    elapsed_time: float | None = None
    """Duration in seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        g = d.get
        self = cls.__new__(cls)
        self.id = g("id")
        self.workflow_id = g("workflow_id")
        self.status = g("status")
        self.inputs = g("inputs")
        self.outputs = g("outputs")
        self.error = g("error")
        self.total_steps = g("total_steps")
        self.total_tokens = g("total_tokens")
        self.created_at = g("created_at")
        self.finished_at = g("finished_at")
        self.elapsed_time = g("elapsed_time")
        self.raw = d
        return self
