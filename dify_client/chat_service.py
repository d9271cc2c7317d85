# Copied from overlays/dify/chat_service.py. Edit that file, then run: python -m generator sync
"""The chat service with the old home of its message calls."""

from __future__ import annotations

from .message_calls import AsyncMessageCalls, MessageCalls
from .services.chat import AsyncChatService, ChatService


class ChatWithMessages(ChatService):
    __doc__ = ChatService.__doc__
    __slots__ = ()

    @property
    def message(self) -> MessageCalls:
        """Deprecated home of ``suggested``, ``history`` and ``feedback``."""
        return MessageCalls(self)


class AsyncChatWithMessages(AsyncChatService):
    __doc__ = AsyncChatService.__doc__
    __slots__ = ()

    @property
    def message(self) -> AsyncMessageCalls:
        """Deprecated home of ``suggested``, ``history`` and ``feedback``."""
        return AsyncMessageCalls(self)
