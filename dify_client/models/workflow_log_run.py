# Generated from spec/dify/runs.yaml (WorkflowLogRun): edit that, not this file.
"""A run in short."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .workflow_status import WorkflowStatus


@define(kw_only=True)
class WorkflowLogRun(Model):
    """A run in short."""

    id: str
    """Id of the run, as ``runs.get`` takes it."""

    version: str | None = None
    """Version of the workflow, named by its moment of publication."""

    status: WorkflowStatus | str | None = None
    """Where the run stands. One of ``running``, ``succeeded``, ``failed``, ``stopped``, ``partial-succeeded``,
    ``paused``, ``scheduled``.
    """

    triggered_from: str | None = None
    """What started it, such as ``app-run``."""

    error: str | None = None
    """What went wrong; null if nothing did."""

    elapsed_time: float | None = None
    """Duration in seconds."""

    total_tokens: int | None = None
    """Tokens of all models used."""

    total_steps: int | None = None
    """Number of nodes executed."""

    created_at: int | None = None
    """Start, in Unix seconds."""

    finished_at: int | None = None
    """End, in Unix seconds; null while it runs or waits."""

    exceptions_count: int | None = None
    """Number of failures that the workflow caught."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.version = d.get("version")
        self.status = d.get("status")
        self.triggered_from = d.get("triggered_from")
        self.error = d.get("error")
        self.elapsed_time = d.get("elapsed_time")
        self.total_tokens = d.get("total_tokens")
        self.total_steps = d.get("total_steps")
        self.created_at = d.get("created_at")
        self.finished_at = d.get("finished_at")
        self.exceptions_count = d.get("exceptions_count")
        self.raw = d
        return self
