# Generated from spec/coze/bots.yaml (WorkflowId): edit that, not this file.
"""Builder of ``WorkflowId``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.workflow_id import WorkflowId


class WorkflowIdBuilder(Builder["WorkflowId"]):
    """Builds a ``WorkflowId`` step by step; ``build()`` checks it. Needed: ``id``."""

    __slots__ = ()

    def id(self, value: str) -> Self:
        """Its id."""
        return self._set("id", value)

    def build(self) -> WorkflowId:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.workflow_id import WorkflowId

        return self._build(WorkflowId)
