# Copied from overlays/dify/message_calls.py. Edit that file, then run: python -m generator sync
"""The old home of three calls, ``client.chat.message``: they still work, and say where they are now."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from . import UNSET, Unset

if TYPE_CHECKING:
    from .models import MessageList, OperationResult, Rating, SuggestedQuestions
    from .services.chat import AsyncChatService, ChatService


def _moved(old: str, new: str) -> None:
    warnings.warn(f"client.chat.message.{old} has moved to client.chat.{new}", DeprecationWarning, stacklevel=3)


class MessageCalls:
    """Deprecated: use ``client.chat.suggested``, ``client.chat.conversations.messages``,
    ``client.chat.feedback.submit``."""

    __slots__ = ("_chat",)

    def __init__(self, chat: ChatService) -> None:
        self._chat = chat

    def suggested(self, *, message_id: str, user: str | None = None) -> SuggestedQuestions:
        """Deprecated: ``client.chat.suggested``."""
        _moved("suggested", "suggested")
        return self._chat.suggested(message_id=message_id, user=user)

    def history(
        self, *, conversation_id: str, user: str | None = None, first_id: str | None = None, limit: int | None = None
    ) -> MessageList:
        """Deprecated: ``client.chat.conversations.messages``."""
        _moved("history", "conversations.messages")
        return self._chat.conversations.messages(
            conversation_id=conversation_id, user=user, first_id=first_id, limit=limit
        )

    def feedback(
        self, *, message_id: str, rating: Rating | None, user: str | None = None, content: str | None | Unset = UNSET
    ) -> OperationResult:
        """Deprecated: ``client.chat.feedback.submit``."""
        _moved("feedback", "feedback.submit")
        return self._chat.feedback.submit(message_id=message_id, rating=rating, user=user, content=content)


class AsyncMessageCalls:
    """As ``MessageCalls``, for ``AsyncDifyClient``."""

    __slots__ = ("_chat",)

    def __init__(self, chat: AsyncChatService) -> None:
        self._chat = chat

    async def suggested(self, *, message_id: str, user: str | None = None) -> SuggestedQuestions:
        """Deprecated: ``client.chat.suggested``."""
        _moved("suggested", "suggested")
        return await self._chat.suggested(message_id=message_id, user=user)

    async def history(
        self, *, conversation_id: str, user: str | None = None, first_id: str | None = None, limit: int | None = None
    ) -> MessageList:
        """Deprecated: ``client.chat.conversations.messages``."""
        _moved("history", "conversations.messages")
        return await self._chat.conversations.messages(
            conversation_id=conversation_id, user=user, first_id=first_id, limit=limit
        )

    async def feedback(
        self, *, message_id: str, rating: Rating | None, user: str | None = None, content: str | None | Unset = UNSET
    ) -> OperationResult:
        """Deprecated: ``client.chat.feedback.submit``."""
        _moved("feedback", "feedback.submit")
        return await self._chat.feedback.submit(message_id=message_id, rating=rating, user=user, content=content)
