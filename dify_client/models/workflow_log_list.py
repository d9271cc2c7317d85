# Generated from spec/dify/runs.yaml (WorkflowLogList): edit that, not this file.
"""One page of past runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowLogList(Model):
    """One page of past runs."""

    page: int
    """Number of this page."""

    limit: int
    """Runs per page."""

    total: int
    """Runs that match, on all pages."""

    has_more: bool
    """Whether another page follows."""

    data: list[WorkflowLog]
    """The runs, newest first."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.page = d["page"]
        self.limit = d["limit"]
        self.total = d["total"]
        self.has_more = d["has_more"]
        v: Any = d["data"]
        self.data = [WorkflowLog.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.raw = d
        return self


from .workflow_log import WorkflowLog
