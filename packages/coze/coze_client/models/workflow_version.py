# Generated from spec/coze/workflows.yaml (WorkflowVersion): edit that, not this file.
"""A version of a workflow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowVersion(Model):
    """A version of a workflow."""

    version: str
    """Its number."""

    description: str | None = None
    """What is new."""

    created_at: int | str | None = None
    """When it was made, in seconds since 1970."""

    updated_at: int | str | None = None
    """When it was changed, in seconds since 1970."""

    workflow_id: str | None = None
    """Its workflow."""

    creator: WorkflowUser | None = None
    """Who made it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.version = d["version"]
        self.description = d.get("description")
        self.created_at = d.get("created_at")
        self.updated_at = d.get("updated_at")
        self.workflow_id = d.get("workflow_id")
        v: Any = d.get("creator")
        self.creator = WorkflowUser.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .workflow_user import WorkflowUser
