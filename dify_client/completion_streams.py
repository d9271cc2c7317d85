# Copied from overlays/dify/completion_streams.py. Edit that file, then run: python -m generator sync
"""Streams of completion apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .run_results import completion_result
from .run_streams import AsyncRunStream, RunStream

if TYPE_CHECKING:
    from . import Operation
    from .models import CompletionBlockingResponse, OperationResult
    from .models import CompletionEvent as CompletionEvent


def _stop() -> Operation[OperationResult]:
    from .api.completions.stop_completion_message import OPERATION

    return OPERATION


class CompletionStream(RunStream["CompletionEvent"]):
    """Events of a text (``POST /completion-messages``), and the text they add up to."""

    def result(self) -> CompletionBlockingResponse:
        """Read to the end and return what the blocking call would have returned.

        Raises:
            StreamError: the run failed; with the text so far.
            StreamInterrupted: the stream broke off; with the text so far.
        """
        for _ in self:
            pass
        return completion_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()


class AsyncCompletionStream(AsyncRunStream["CompletionEvent"]):
    """As ``CompletionStream``, for ``async with`` and ``async for``."""

    async def result(self) -> CompletionBlockingResponse:
        """As ``CompletionStream.result``."""
        async for _ in self:
            pass
        return completion_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()
