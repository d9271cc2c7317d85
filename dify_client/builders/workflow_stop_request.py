# Generated from spec/dify/runs.yaml (WorkflowStopRequest): edit that, not this file.
"""Builder of ``WorkflowStopRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.workflow_stop_request import WorkflowStopRequest


class WorkflowStopRequestBuilder(Builder["WorkflowStopRequest"]):
    """Builds a ``WorkflowStopRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def user(self, value: str) -> Self:
        """Your name for the end user; needed, but not compared with who started the run. Default: the client's
        ``user``.
        """
        return self._set("user", value)

    def build(self) -> WorkflowStopRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.workflow_stop_request import WorkflowStopRequest

        return self._build(WorkflowStopRequest)
