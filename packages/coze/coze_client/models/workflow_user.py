# Generated from spec/coze/workflows.yaml (WorkflowUser): edit that, not this file.
"""Somebody who makes workflows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowUser(Model):
    """Somebody who makes workflows."""

    id: str | None = None
    """Their id."""

    name: str | None = None
    """Their name."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        self.name = d.get("name")
        self.raw = d
        return self
