# Generated from spec/coze/messages.yaml: edit that, not this file.
"""Messages of a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions
    from ..models.content_type import ContentType
    from ..models.message import Message
    from ..models.message_order import MessageOrder
    from ..models.message_page import MessagePage
    from ..models.role import Role


class ConversationsMessagesResource:
    """Messages of a conversation."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self,
        *,
        conversation_id: str,
        role: Role,
        content: str,
        content_type: ContentType,
        meta_data: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Message:
        """Add a message to a conversation.

        Nobody answers it; chats do that.

        ``POST /v1/conversation/message/create``

        Args:
            conversation_id: The conversation.
            role: Who says it. One of ``user``, ``assistant``.
            content: Text, or the JSON text of a list of parts.
            content_type: What the content is. One of ``text``, ``object_string``, ``card``, ``audio``.
            meta_data: At most 16 texts of your own, by name.
            options: settings of this call alone.

        Returns:
            The message.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.create_message import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "role": role,
                "content": content,
                "content_type": content_type,
                "meta_data": meta_data,
            },
            options,
        )

    def delete(self, *, conversation_id: str, message_id: str, options: RequestOptions | None = None) -> Message:
        """Delete a message.

        For ever.

        ``POST /v1/conversation/message/delete``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            options: settings of this call alone.

        Returns:
            The message as it was.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.delete_message import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)

    def get(self, *, conversation_id: str, message_id: str, options: RequestOptions | None = None) -> Message:
        """One message.

        As it is now.

        ``GET /v1/conversation/message/retrieve``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            options: settings of this call alone.

        Returns:
            The message.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.get_message import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)

    def list(
        self,
        *,
        conversation_id: str,
        order: MessageOrder | None = None,
        chat_id: str | None = None,
        before_id: str | None = None,
        after_id: str | None = None,
        limit: int | None = None,
        include_middle_message: bool | None = None,
        options: RequestOptions | None = None,
    ) -> MessagePage:
        """Messages of a conversation.

        The newest first, unless asked otherwise.

        ``POST /v1/conversation/message/list``

        Args:
            conversation_id: The conversation.
            order: Oldest or newest first. One of ``asc``, ``desc``.
            chat_id: Those of one chat.
            before_id: Those before this one.
            after_id: Those after this one.
            limit: Messages per page. 1 to 50.
            include_middle_message: Whether steps of the run are listed, too.
            options: settings of this call alone.

        Returns:
            A page of messages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.list_messages import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "order": order,
                "chat_id": chat_id,
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "include_middle_message": include_middle_message,
            },
            options,
        )

    def iter(
        self,
        *,
        conversation_id: str,
        order: MessageOrder | None = None,
        chat_id: str | None = None,
        before_id: str | None = None,
        after_id: str | None = None,
        limit: int | None = None,
        include_middle_message: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[MessagePage, Message]:
        """Messages of a conversation. Goes through all pages.

        The newest first, unless asked otherwise.

        ``POST /v1/conversation/message/list``

        Args:
            conversation_id: The conversation.
            order: Oldest or newest first. One of ``asc``, ``desc``.
            chat_id: Those of one chat.
            before_id: Those before this one.
            after_id: Those after this one.
            limit: Messages per page. 1 to 50.
            include_middle_message: Whether steps of the run are listed, too.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.list_messages import OPERATION
        from ..models.message import Message

        return self._client.pages(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "order": order,
                "chat_id": chat_id,
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "include_middle_message": include_middle_message,
            },
            options,
            item=Message,
        )

    def update(
        self,
        *,
        conversation_id: str,
        message_id: str,
        content: str | None = None,
        content_type: ContentType | None = None,
        meta_data: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Message:
        """Change a message.

        What is not given stays as it is.

        ``POST /v1/conversation/message/modify``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            content: Text, or the JSON text of a list of parts.
            content_type: What the content is. One of ``text``, ``object_string``, ``card``, ``audio``.
            meta_data: At most 16 texts of your own, by name.
            options: settings of this call alone.

        Returns:
            The message.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.update_message import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "message_id": message_id,
                "content": content,
                "content_type": content_type,
                "meta_data": meta_data,
            },
            options,
        )


class ConversationsMessagesResourceWithResponse:
    """ConversationsMessagesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = ConversationsMessagesResource(client)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)
        self.get = with_response(calls.get)
        self.list = with_response(calls.list)
        self.update = with_response(calls.update)


class AsyncConversationsMessagesResource:
    """Messages of a conversation.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        conversation_id: str,
        role: Role,
        content: str,
        content_type: ContentType,
        meta_data: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Message:
        """Add a message to a conversation.

        Nobody answers it; chats do that.

        ``POST /v1/conversation/message/create``

        Args:
            conversation_id: The conversation.
            role: Who says it. One of ``user``, ``assistant``.
            content: Text, or the JSON text of a list of parts.
            content_type: What the content is. One of ``text``, ``object_string``, ``card``, ``audio``.
            meta_data: At most 16 texts of your own, by name.
            options: settings of this call alone.

        Returns:
            The message.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.create_message import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "role": role,
                "content": content,
                "content_type": content_type,
                "meta_data": meta_data,
            },
            options,
        )

    async def delete(self, *, conversation_id: str, message_id: str, options: RequestOptions | None = None) -> Message:
        """Delete a message.

        For ever.

        ``POST /v1/conversation/message/delete``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            options: settings of this call alone.

        Returns:
            The message as it was.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.delete_message import OPERATION

        return await self._client.fetch(
            OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options
        )

    async def get(self, *, conversation_id: str, message_id: str, options: RequestOptions | None = None) -> Message:
        """One message.

        As it is now.

        ``GET /v1/conversation/message/retrieve``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            options: settings of this call alone.

        Returns:
            The message.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.get_message import OPERATION

        return await self._client.fetch(
            OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options
        )

    async def list(
        self,
        *,
        conversation_id: str,
        order: MessageOrder | None = None,
        chat_id: str | None = None,
        before_id: str | None = None,
        after_id: str | None = None,
        limit: int | None = None,
        include_middle_message: bool | None = None,
        options: RequestOptions | None = None,
    ) -> MessagePage:
        """Messages of a conversation.

        The newest first, unless asked otherwise.

        ``POST /v1/conversation/message/list``

        Args:
            conversation_id: The conversation.
            order: Oldest or newest first. One of ``asc``, ``desc``.
            chat_id: Those of one chat.
            before_id: Those before this one.
            after_id: Those after this one.
            limit: Messages per page. 1 to 50.
            include_middle_message: Whether steps of the run are listed, too.
            options: settings of this call alone.

        Returns:
            A page of messages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.list_messages import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "order": order,
                "chat_id": chat_id,
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "include_middle_message": include_middle_message,
            },
            options,
        )

    def iter(
        self,
        *,
        conversation_id: str,
        order: MessageOrder | None = None,
        chat_id: str | None = None,
        before_id: str | None = None,
        after_id: str | None = None,
        limit: int | None = None,
        include_middle_message: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[MessagePage, Message]:
        """Messages of a conversation. Goes through all pages.

        The newest first, unless asked otherwise.

        ``POST /v1/conversation/message/list``

        Args:
            conversation_id: The conversation.
            order: Oldest or newest first. One of ``asc``, ``desc``.
            chat_id: Those of one chat.
            before_id: Those before this one.
            after_id: Those after this one.
            limit: Messages per page. 1 to 50.
            include_middle_message: Whether steps of the run are listed, too.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.list_messages import OPERATION
        from ..models.message import Message

        return self._client.pages(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "order": order,
                "chat_id": chat_id,
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "include_middle_message": include_middle_message,
            },
            options,
            item=Message,
        )

    async def update(
        self,
        *,
        conversation_id: str,
        message_id: str,
        content: str | None = None,
        content_type: ContentType | None = None,
        meta_data: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Message:
        """Change a message.

        What is not given stays as it is.

        ``POST /v1/conversation/message/modify``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            content: Text, or the JSON text of a list of parts.
            content_type: What the content is. One of ``text``, ``object_string``, ``card``, ``audio``.
            meta_data: At most 16 texts of your own, by name.
            options: settings of this call alone.

        Returns:
            The message.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.update_message import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "message_id": message_id,
                "content": content,
                "content_type": content_type,
                "meta_data": meta_data,
            },
            options,
        )


class AsyncConversationsMessagesResourceWithResponse:
    """AsyncConversationsMessagesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncConversationsMessagesResource(client)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
        self.get = async_with_response(calls.get)
        self.list = async_with_response(calls.list)
        self.update = async_with_response(calls.update)
