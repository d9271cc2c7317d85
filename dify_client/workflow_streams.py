# Copied from overlays/dify/workflow_streams.py. Edit that file, then run: python -m generator sync
"""Streams of workflow apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .pausable_streams import AsyncPausableStream, PausableStream
from .run_results import workflow_result

if TYPE_CHECKING:
    from . import Operation
    from .models import OperationResult, WorkflowBlockingResponse
    from .models import WorkflowEvent as WorkflowEvent


def _stop() -> Operation[OperationResult]:
    from .api.runs.stop_workflow import OPERATION

    return OPERATION


class WorkflowStream(PausableStream["WorkflowEvent", "WorkflowBlockingResponse"]):
    """Events of a run (``POST /workflows/run``), and the outcome they add up to."""

    def _result(self) -> WorkflowBlockingResponse:
        return workflow_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()


class AsyncWorkflowStream(AsyncPausableStream["WorkflowEvent", "WorkflowBlockingResponse"]):
    """As ``WorkflowStream``, for ``async with`` and ``async for``."""

    def _result(self) -> WorkflowBlockingResponse:
        return workflow_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()
