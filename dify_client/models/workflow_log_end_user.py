# Generated from spec/dify/runs.yaml (WorkflowLogEndUser): edit that, not this file.
"""End user who started a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowLogEndUser(Model):
    """End user who started a run."""

    id: str
    """Id on the server, as ``end_users.get`` takes it."""

    type: str
    """Where the end user comes from, such as ``service-api``."""

    is_anonymous: bool
    """Whether the call named no end user."""

    session_id: str | None = None
    """The name you gave as ``user``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.type = d["type"]
        self.is_anonymous = d["is_anonymous"]
        self.session_id = d.get("session_id")
        self.raw = d
        return self
