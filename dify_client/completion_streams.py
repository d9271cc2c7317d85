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


class CompletionStream(RunStream["CompletionEvent", "CompletionBlockingResponse"]):
    """Events of a text (``POST /completion-messages``), and the text they add up to."""

    EXTRAS = frozenset({"stop_on_exit"})

    def _result(self) -> CompletionBlockingResponse:
        return completion_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()


class AsyncCompletionStream(AsyncRunStream["CompletionEvent", "CompletionBlockingResponse"]):
    """As ``CompletionStream``, for ``async with`` and ``async for``."""

    EXTRAS = frozenset({"stop_on_exit"})

    def _result(self) -> CompletionBlockingResponse:
        return completion_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()
