# Copied from overlays/dify/workflow_streams.py. Edit that file, then run: python -m generator sync
"""Streams of workflow apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .run_results import workflow_result
from .run_streams import AsyncRunStream, RunStream

if TYPE_CHECKING:
    from . import Operation
    from .models import OperationResult, WorkflowBlockingResponse
    from .models import WorkflowEvent as WorkflowEvent


def _stop() -> Operation[OperationResult]:
    from .api.runs.stop_workflow import OPERATION

    return OPERATION


class WorkflowStream(RunStream["WorkflowEvent"]):
    """Events of a run (``POST /workflows/run``), and the outcome they add up to."""

    def result(self) -> WorkflowBlockingResponse:
        """Read to the end and return what the blocking call would have returned.

        Raises:
            StreamError: the run failed; newer servers tell that by the status alone.
            StreamInterrupted: the stream broke off; with the text so far.
        """
        for _ in self:
            pass
        return workflow_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()


class AsyncWorkflowStream(AsyncRunStream["WorkflowEvent"]):
    """As ``WorkflowStream``, for ``async with`` and ``async for``."""

    async def result(self) -> WorkflowBlockingResponse:
        """As ``WorkflowStream.result``."""
        async for _ in self:
            pass
        return workflow_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()
