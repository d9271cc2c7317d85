# Generated from spec/dify/runs.yaml (WorkflowFinishedResponse): edit that, not this file.
"""A blocking run that has ended, well or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowFinishedResponse(Model):
    """A blocking run that has ended, well or not."""

    task_id: str
    """Id of this execution, as the stop call takes it. Example: ``0086b8ea-bf50-42bc-9dd9-b898c1621e19``."""

    workflow_run_id: str
    """Id of the run, as ``runs.get`` takes it. Example: ``789ad48b-ee05-4d11-aa1c-6939d741b069``."""

    data: WorkflowFinishedResponseData
    """Status, outputs and figures of the run."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.task_id = d["task_id"]
        self.workflow_run_id = d["workflow_run_id"]
        v: Any = d["data"]
        self.data = WorkflowFinishedResponseData.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .workflow_finished_response_data import WorkflowFinishedResponseData
