# Generated from spec/coze/bots.yaml (WorkflowIdList): edit that, not this file.
"""Builder of ``WorkflowIdList``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.workflow_id import WorkflowId
    from ..models.workflow_id_list import WorkflowIdList


class WorkflowIdListBuilder(Builder["WorkflowIdList"]):
    """Builds a ``WorkflowIdList`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def ids(self, value: Sequence[WorkflowId]) -> Self:
        """The workflows."""
        return self._set("ids", value)

    def build(self) -> WorkflowIdList:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.workflow_id_list import WorkflowIdList

        return self._build(WorkflowIdList)
