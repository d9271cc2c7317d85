# Generated from spec/coze/chat.yaml: edit that, not this file.
"""Messages of a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.chat_messages import ChatMessages


class MessagesResource:
    """Messages of a conversation."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self, *, conversation_id: str, chat_id: str, options: RequestOptions | None = None) -> ChatMessages:
        """What was said in a chat.

        All but the question, once the chat is over.

        ``GET /v3/chat/message/list``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            options: settings of this call alone.

        Returns:
            The messages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.list_chat_messages import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)


class MessagesResourceWithResponse:
    """MessagesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = MessagesResource(client)
        self.list = with_response(calls.list)


class AsyncMessagesResource:
    """Messages of a conversation.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self, *, conversation_id: str, chat_id: str, options: RequestOptions | None = None) -> ChatMessages:
        """What was said in a chat.

        All but the question, once the chat is over.

        ``GET /v3/chat/message/list``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            options: settings of this call alone.

        Returns:
            The messages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.list_chat_messages import OPERATION

        return await self._client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)


class AsyncMessagesResourceWithResponse:
    """AsyncMessagesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncMessagesResource(client)
        self.list = async_with_response(calls.list)
