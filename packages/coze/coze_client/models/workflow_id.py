# Generated from spec/coze/bots.yaml (WorkflowId): edit that, not this file.
"""A workflow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.workflow_id import WorkflowIdBuilder


@define(kw_only=True)
class WorkflowId(RequestModel):
    """A workflow."""

    id: str
    """Its id."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (Field("id", "id", required=True, check=Check(types=("string",))),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> WorkflowIdBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.workflow_id import WorkflowIdBuilder

        return WorkflowIdBuilder()
