# Copied from overlays/dify/chat_streams.py. Edit that file, then run: python -m generator sync
"""Streams of chat, agent and chatflow apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .pausable_streams import AsyncPausableStream, PausableStream
from .run_results import chat_result

if TYPE_CHECKING:
    from . import Operation
    from .models import ChatBlockingResponse, OperationResult
    from .models import ChatEvent as ChatEvent


def _stop() -> Operation[OperationResult]:
    from .api.messages.stop_chat_message import OPERATION

    return OPERATION


class ChatStream(PausableStream["ChatEvent", "ChatBlockingResponse"]):
    """Events of an answer (``POST /chat-messages``), and the answer they add up to."""

    def _result(self) -> ChatBlockingResponse:
        return chat_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()


class AsyncChatStream(AsyncPausableStream["ChatEvent", "ChatBlockingResponse"]):
    """As ``ChatStream``, for ``async with`` and ``async for``."""

    def _result(self) -> ChatBlockingResponse:
        return chat_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        return _stop()
