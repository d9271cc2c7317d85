# Generated from spec/dify/events_workflow.yaml (WorkflowFinishedData): edit that, not this file.
"""A run at its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .workflow_status import WorkflowStatus


@define(kw_only=True)
class WorkflowFinishedData(Model):
    """A run at its end."""

    id: str
    """Id of the run."""

    workflow_id: str
    """Id of the published version that ran."""

    status: WorkflowStatus | str
    """How it ended. One of ``running``, ``succeeded``, ``failed``, ``stopped``, ``partial-succeeded``, ``paused``,
    ``scheduled``.
    """

    outputs: dict[str, Any] | None = None
    """Outputs of the run by name; for a chatflow ``answer`` and ``files``."""

    error: str | None = None
    """Why it failed or was stopped."""

    elapsed_time: float
    """Seconds it took."""

    total_tokens: int
    """Tokens of all its nodes."""

    total_steps: int
    """How many nodes ran."""

    created_by: RunCreator | None = None
    """Who started it."""

    created_at: int
    """When it started, Unix time in seconds."""

    finished_at: int | None = None
    """When it ended, Unix time in seconds."""

    exceptions_count: int | None = None
    """How many nodes failed with an error that was handled."""

    files: list[FileObject] | None = None
    """Files among the outputs."""

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
        v: Any = d.get("created_by")
        self.created_by = RunCreator.from_dict(v) if v.__class__ is dict else v
        self.created_at = d["created_at"]
        self.finished_at = d.get("finished_at")
        self.exceptions_count = d.get("exceptions_count")
        v = d.get("files")
        self.files = [FileObject.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.raw = d
        return self


from .file_object import FileObject
from .run_creator import RunCreator
