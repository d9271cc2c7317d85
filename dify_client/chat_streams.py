# Copied from overlays/dify/chat_streams.py. Edit that file, then run: python -m generator sync
"""Streams of chat, agent and chatflow apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .run_results import chat_result
from .run_streams import AsyncRunStream, RunStream

if TYPE_CHECKING:
    from . import Operation
    from .models import ChatBlockingResponse, OperationResult
    from .models import ChatEvent as ChatEvent


def _stop() -> Operation[OperationResult]:
    from .api.messages.stop_chat_message import OPERATION

    return OPERATION


class ChatStream(RunStream["ChatEvent"]):
    """Events of an answer (``POST /chat-messages``), and the answer they add up to."""

    def result(self) -> ChatBlockingResponse:
        """Read to the end and return what the blocking call would have returned.

        Raises:
            StreamError: the run failed; with the text so far.
            StreamInterrupted: the stream broke off; with the text so far.
        """
        for _ in self:
            pass
        return chat_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()


class AsyncChatStream(AsyncRunStream["ChatEvent"]):
    """As ``ChatStream``, for ``async with`` and ``async for``."""

    async def result(self) -> ChatBlockingResponse:
        """As ``ChatStream.result``."""
        async for _ in self:
            pass
        return chat_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()
