# Generated from spec/coze/bots.yaml (WorkflowIdList): edit that, not this file.
"""Workflows a bot may run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.workflow_id_list import WorkflowIdListBuilder


@define(kw_only=True)
class WorkflowIdList(RequestModel):
    """Workflows a bot may run."""

    ids: Sequence[WorkflowId] | None = None
    """The workflows."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("ids", "ids", check=Check(types=("array",), items=Check(types=("object",), model=lambda: (WorkflowId,)))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d.get("ids")
        self.ids = [WorkflowId.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> WorkflowIdListBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.workflow_id_list import WorkflowIdListBuilder

        return WorkflowIdListBuilder()


from .workflow_id import WorkflowId
