# Generated from spec/dify/runs.yaml (WorkflowRun): edit that, not this file.
"""One run in detail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

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
    an object on newer ones. ``inputs_parsed`` gives the object either way. Example: ``{"topic": "cats", "sys.files":
    []}``.
    """

    outputs: Any = None
    """Its outputs by name; JSON text on servers before 1.14, where it may be null too, an object afterwards.
    ``outputs_parsed`` gives the object either way.
    """

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

    @property
    def inputs_parsed(self) -> Any:
        """``inputs`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.inputs)

    @property
    def outputs_parsed(self) -> Any:
        """``outputs`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.outputs)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        self.workflow_id = d.get("workflow_id")
        self.status = d.get("status")
        self.inputs = d.get("inputs")
        self.outputs = d.get("outputs")
        self.error = d.get("error")
        self.total_steps = d.get("total_steps")
        self.total_tokens = d.get("total_tokens")
        self.created_at = d.get("created_at")
        self.finished_at = d.get("finished_at")
        self.elapsed_time = d.get("elapsed_time")
        self.raw = d
        return self
