# Generated from spec/coze/workflows.yaml (Workflow): edit that, not this file.
"""A workflow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Workflow(Model):
    """A workflow."""

    workflow_id: str
    """Its id."""

    workflow_name: str | None = None
    """Its name."""

    description: str | None = None
    """What it does."""

    icon_url: str | None = None
    """Its picture."""

    app_id: str | None = None
    """Its app; ``0`` if it has none."""

    created_at: int | str | None = None
    """When it was made, in seconds since 1970."""

    updated_at: int | str | None = None
    """When it was changed, in seconds since 1970."""

    creator: WorkflowUser | None = None
    """Who made it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.workflow_id = d["workflow_id"]
        self.workflow_name = d.get("workflow_name")
        self.description = d.get("description")
        self.icon_url = d.get("icon_url")
        self.app_id = d.get("app_id")
        self.created_at = d.get("created_at")
        self.updated_at = d.get("updated_at")
        v: Any = d.get("creator")
        self.creator = WorkflowUser.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .workflow_user import WorkflowUser
