# Generated from spec/dify/runs.yaml (WorkflowLog): edit that, not this file.
"""Record of one run, with who started it and from where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .created_by_role import CreatedByRole
    from .created_from import CreatedFrom


@define(kw_only=True)
class WorkflowLog(Model):
    """Record of one run, with who started it and from where."""

    id: str
    """Id of the record (not of the run)."""

    workflow_run: WorkflowLogRun | None = None
    """The run itself, in short."""

    details: Any = None
    """More about a run that a trigger started; null for calls of this API."""

    created_from: CreatedFrom | str | None = None
    """Way in that was used. One of ``service-api``, ``web-app``, ``installed-app``."""

    created_by_role: CreatedByRole | str | None = None
    """Whether an end user or a member of the workspace started it. One of ``end_user``, ``account``."""

    created_by_account: WorkflowLogAccount | None = None
    """The member of the workspace; null for end users."""

    created_by_end_user: WorkflowLogEndUser | None = None
    """The end user; null for members of the workspace."""

    created_at: int | None = None
    """Start, in Unix seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        v: Any = d.get("workflow_run")
        self.workflow_run = WorkflowLogRun.from_dict(v) if v.__class__ is dict else v
        self.details = d.get("details")
        self.created_from = d.get("created_from")
        self.created_by_role = d.get("created_by_role")
        v = d.get("created_by_account")
        self.created_by_account = WorkflowLogAccount.from_dict(v) if v.__class__ is dict else v
        v = d.get("created_by_end_user")
        self.created_by_end_user = WorkflowLogEndUser.from_dict(v) if v.__class__ is dict else v
        self.created_at = d.get("created_at")
        self.raw = d
        return self


from .workflow_log_account import WorkflowLogAccount
from .workflow_log_end_user import WorkflowLogEndUser
from .workflow_log_run import WorkflowLogRun
