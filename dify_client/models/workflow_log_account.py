# Generated from spec/dify/runs.yaml (WorkflowLogAccount): edit that, not this file.
"""Member of the workspace who started a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowLogAccount(Model):
    """Member of the workspace who started a run."""

    id: str
    """Id of the account."""

    name: str
    """Name shown in Dify."""

    email: str
    """E-mail address."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.email = d["email"]
        self.raw = d
        return self
