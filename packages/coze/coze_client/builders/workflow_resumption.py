# Generated from spec/coze/workflows.yaml (WorkflowResumption): edit that, not this file.
"""Builder of ``WorkflowResumption``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.workflow_resumption import WorkflowResumption


class WorkflowResumptionBuilder(Builder["WorkflowResumption"]):
    """Builds a ``WorkflowResumption`` step by step; ``build()`` checks it. Needed: ``workflow_id``, ``event_id``,
    ``resume_data``, ``interrupt_type``.
    """

    __slots__ = ()

    def workflow_id(self, value: str) -> Self:
        """The workflow."""
        return self._set("workflow_id", value)

    def event_id(self, value: str) -> Self:
        """What it waits for."""
        return self._set("event_id", value)

    def resume_data(self, value: str) -> Self:
        """The answer."""
        return self._set("resume_data", value)

    def interrupt_type(self, value: int) -> Self:
        """What asks: 2 a question, 5 an input, 6 a plugin of your program, 7 a plugin that signs in."""
        return self._set("interrupt_type", value)

    def build(self) -> WorkflowResumption:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.workflow_resumption import WorkflowResumption

        return self._build(WorkflowResumption)
