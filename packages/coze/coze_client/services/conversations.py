# Generated from spec/coze/conversations.yaml: edit that, not this file.
"""Conversations, their messages and what people think of those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions
    from ..models.conversation import Conversation
    from ..models.conversation_page import ConversationPage
    from ..models.enter_message import EnterMessage
    from ..models.receipt import Receipt
    from ..models.section import Section
    from ..models.sort_order import SortOrder
    from ..params import EnterMessageParams
    from .conversations_messages import (
        AsyncConversationsMessagesResource,
        AsyncConversationsMessagesResourceWithResponse,
        ConversationsMessagesResource,
        ConversationsMessagesResourceWithResponse,
    )
    from .feedback import (
        AsyncFeedbackResource,
        AsyncFeedbackResourceWithResponse,
        FeedbackResource,
        FeedbackResourceWithResponse,
    )


class ConversationsService:
    """Conversations, their messages and what people think of those."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def feedback(self) -> FeedbackResource:
        """What people think of a message."""
        from .feedback import FeedbackResource

        return FeedbackResource(self._client)

    @property
    def messages(self) -> ConversationsMessagesResource:
        """Messages of a conversation."""
        from .conversations_messages import ConversationsMessagesResource

        return ConversationsMessagesResource(self._client)

    def clear(self, *, conversation_id: str, options: RequestOptions | None = None) -> Section:
        """Begin a new section of a conversation.

        The bot no longer knows what was said before; the messages stay.

        ``POST /v1/conversations/{conversation_id}/clear``

        Args:
            conversation_id: The conversation.
            options: settings of this call alone.

        Returns:
            The new section.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.clear_conversation import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id}, options)

    def create(
        self,
        *,
        messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        meta_data: Mapping[str, str] | None = None,
        bot_id: str | None = None,
        name: str | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Begin a conversation.

        Chats that name it are rounds of it.

        ``POST /v1/conversation/create``

        Args:
            messages: What was said already. At most 16 items.
            meta_data: At most 16 texts of your own, by name.
            bot_id: Bot it is with; others do not see it then.
            name: Its name.
            connector_id: Channel; ``1024`` is the API.
            options: settings of this call alone.

        Returns:
            The conversation.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.create_conversation import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "messages": messages,
                "meta_data": meta_data,
                "bot_id": bot_id,
                "name": name,
                "connector_id": connector_id,
            },
            options,
        )

    def delete(self, *, conversation_id: str, options: RequestOptions | None = None) -> Receipt:
        """Delete a conversation.

        With all its messages, for ever.

        ``DELETE /v1/conversations/{conversation_id}``

        Args:
            conversation_id: The conversation.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.delete_conversation import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id}, options)

    def get(self, *, conversation_id: str, options: RequestOptions | None = None) -> Conversation:
        """One conversation.

        Without its messages; see ``messages.list``.

        ``GET /v1/conversation/retrieve``

        Args:
            conversation_id: The conversation.
            options: settings of this call alone.

        Returns:
            The conversation.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.get_conversation import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id}, options)

    def list(
        self,
        *,
        bot_id: str,
        page_num: int | None = None,
        page_size: int | None = None,
        sort_order: SortOrder | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationPage:
        """Conversations with a bot.

        Those that were begun through the API.

        ``GET /v1/conversations``

        Args:
            bot_id: The bot.
            page_num: Number of the page. At least 1.
            page_size: Conversations per page. 1 to 50.
            sort_order: Oldest or newest first. One of ``ASC``, ``DESC``.
            connector_id: Channel; ``1024`` is the API.
            options: settings of this call alone.

        Returns:
            A page of conversations.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.list_conversations import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "bot_id": bot_id,
                "page_num": page_num,
                "page_size": page_size,
                "sort_order": sort_order,
                "connector_id": connector_id,
            },
            options,
        )

    def iter(
        self,
        *,
        bot_id: str,
        page_num: int | None = None,
        page_size: int | None = None,
        sort_order: SortOrder | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[ConversationPage, Conversation]:
        """Conversations with a bot. Goes through all pages.

        Those that were begun through the API.

        ``GET /v1/conversations``

        Args:
            bot_id: The bot.
            page_num: Number of the page. At least 1.
            page_size: Conversations per page. 1 to 50.
            sort_order: Oldest or newest first. One of ``ASC``, ``DESC``.
            connector_id: Channel; ``1024`` is the API.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.list_conversations import OPERATION
        from ..models.conversation import Conversation

        return self._client.pages(
            OPERATION,
            {
                "bot_id": bot_id,
                "page_num": page_num,
                "page_size": page_size,
                "sort_order": sort_order,
                "connector_id": connector_id,
            },
            options,
            item=Conversation,
        )

    def update(
        self, *, conversation_id: str, name: str | None = None, options: RequestOptions | None = None
    ) -> Conversation:
        """Rename a conversation.

        Its messages stay.

        ``PUT /v1/conversations/{conversation_id}``

        Args:
            conversation_id: The conversation.
            name: Its new name.
            options: settings of this call alone.

        Returns:
            The conversation.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.update_conversation import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id, "name": name}, options)


class ConversationsServiceWithResponse:
    """ConversationsService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = ConversationsService(client)
        self.clear = with_response(calls.clear)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)
        self.get = with_response(calls.get)
        self.list = with_response(calls.list)
        self.update = with_response(calls.update)

    @property
    def feedback(self) -> FeedbackResourceWithResponse:
        """What people think of a message."""
        from .feedback import FeedbackResourceWithResponse

        return FeedbackResourceWithResponse(self._client)

    @property
    def messages(self) -> ConversationsMessagesResourceWithResponse:
        """Messages of a conversation."""
        from .conversations_messages import ConversationsMessagesResourceWithResponse

        return ConversationsMessagesResourceWithResponse(self._client)


class AsyncConversationsService:
    """Conversations, their messages and what people think of those.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def feedback(self) -> AsyncFeedbackResource:
        """What people think of a message."""
        from .feedback import AsyncFeedbackResource

        return AsyncFeedbackResource(self._client)

    @property
    def messages(self) -> AsyncConversationsMessagesResource:
        """Messages of a conversation."""
        from .conversations_messages import AsyncConversationsMessagesResource

        return AsyncConversationsMessagesResource(self._client)

    async def clear(self, *, conversation_id: str, options: RequestOptions | None = None) -> Section:
        """Begin a new section of a conversation.

        The bot no longer knows what was said before; the messages stay.

        ``POST /v1/conversations/{conversation_id}/clear``

        Args:
            conversation_id: The conversation.
            options: settings of this call alone.

        Returns:
            The new section.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.clear_conversation import OPERATION

        return await self._client.fetch(OPERATION, {"conversation_id": conversation_id}, options)

    async def create(
        self,
        *,
        messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        meta_data: Mapping[str, str] | None = None,
        bot_id: str | None = None,
        name: str | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Begin a conversation.

        Chats that name it are rounds of it.

        ``POST /v1/conversation/create``

        Args:
            messages: What was said already. At most 16 items.
            meta_data: At most 16 texts of your own, by name.
            bot_id: Bot it is with; others do not see it then.
            name: Its name.
            connector_id: Channel; ``1024`` is the API.
            options: settings of this call alone.

        Returns:
            The conversation.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.create_conversation import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "messages": messages,
                "meta_data": meta_data,
                "bot_id": bot_id,
                "name": name,
                "connector_id": connector_id,
            },
            options,
        )

    async def delete(self, *, conversation_id: str, options: RequestOptions | None = None) -> Receipt:
        """Delete a conversation.

        With all its messages, for ever.

        ``DELETE /v1/conversations/{conversation_id}``

        Args:
            conversation_id: The conversation.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.delete_conversation import OPERATION

        return await self._client.fetch(OPERATION, {"conversation_id": conversation_id}, options)

    async def get(self, *, conversation_id: str, options: RequestOptions | None = None) -> Conversation:
        """One conversation.

        Without its messages; see ``messages.list``.

        ``GET /v1/conversation/retrieve``

        Args:
            conversation_id: The conversation.
            options: settings of this call alone.

        Returns:
            The conversation.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.get_conversation import OPERATION

        return await self._client.fetch(OPERATION, {"conversation_id": conversation_id}, options)

    async def list(
        self,
        *,
        bot_id: str,
        page_num: int | None = None,
        page_size: int | None = None,
        sort_order: SortOrder | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationPage:
        """Conversations with a bot.

        Those that were begun through the API.

        ``GET /v1/conversations``

        Args:
            bot_id: The bot.
            page_num: Number of the page. At least 1.
            page_size: Conversations per page. 1 to 50.
            sort_order: Oldest or newest first. One of ``ASC``, ``DESC``.
            connector_id: Channel; ``1024`` is the API.
            options: settings of this call alone.

        Returns:
            A page of conversations.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.list_conversations import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "bot_id": bot_id,
                "page_num": page_num,
                "page_size": page_size,
                "sort_order": sort_order,
                "connector_id": connector_id,
            },
            options,
        )

    def iter(
        self,
        *,
        bot_id: str,
        page_num: int | None = None,
        page_size: int | None = None,
        sort_order: SortOrder | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ConversationPage, Conversation]:
        """Conversations with a bot. Goes through all pages.

        Those that were begun through the API.

        ``GET /v1/conversations``

        Args:
            bot_id: The bot.
            page_num: Number of the page. At least 1.
            page_size: Conversations per page. 1 to 50.
            sort_order: Oldest or newest first. One of ``ASC``, ``DESC``.
            connector_id: Channel; ``1024`` is the API.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.list_conversations import OPERATION
        from ..models.conversation import Conversation

        return self._client.pages(
            OPERATION,
            {
                "bot_id": bot_id,
                "page_num": page_num,
                "page_size": page_size,
                "sort_order": sort_order,
                "connector_id": connector_id,
            },
            options,
            item=Conversation,
        )

    async def update(
        self, *, conversation_id: str, name: str | None = None, options: RequestOptions | None = None
    ) -> Conversation:
        """Rename a conversation.

        Its messages stay.

        ``PUT /v1/conversations/{conversation_id}``

        Args:
            conversation_id: The conversation.
            name: Its new name.
            options: settings of this call alone.

        Returns:
            The conversation.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.talks.update_conversation import OPERATION

        return await self._client.fetch(OPERATION, {"conversation_id": conversation_id, "name": name}, options)


class AsyncConversationsServiceWithResponse:
    """AsyncConversationsService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncConversationsService(client)
        self.clear = async_with_response(calls.clear)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
        self.get = async_with_response(calls.get)
        self.list = async_with_response(calls.list)
        self.update = async_with_response(calls.update)

    @property
    def feedback(self) -> AsyncFeedbackResourceWithResponse:
        """What people think of a message."""
        from .feedback import AsyncFeedbackResourceWithResponse

        return AsyncFeedbackResourceWithResponse(self._client)

    @property
    def messages(self) -> AsyncConversationsMessagesResourceWithResponse:
        """Messages of a conversation."""
        from .conversations_messages import AsyncConversationsMessagesResourceWithResponse

        return AsyncConversationsMessagesResourceWithResponse(self._client)
