# Generated from spec/dify/runs.yaml (WorkflowPausedResponse): edit that, not this file.
"""A blocking run that waits for a person; servers from 1.14 on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowPausedResponse(Model):
    """A blocking run that waits for a person; servers from 1.14 on. Fill the form, then follow it with
    ``runs.events``.
    """

    task_id: str
    """Id of this execution; it stays the same after the pause."""

    workflow_run_id: str
    """Id of the run; it stays the same after the pause."""

    data: WorkflowPausedResponseData
    """Where and why the run waits."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.task_id = d["task_id"]
        self.workflow_run_id = d["workflow_run_id"]
        v: Any = d["data"]
        self.data = WorkflowPausedResponseData.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .workflow_paused_response_data import WorkflowPausedResponseData
