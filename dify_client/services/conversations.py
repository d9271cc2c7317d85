# Generated from spec/dify/conversations.yaml: edit that, not this file.
"""Conversations of an end user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions
    from ..models.conversation_item import ConversationItem
    from ..models.conversation_list import ConversationList
    from ..models.conversation_sort import ConversationSort
    from ..models.conversation_variable import ConversationVariable
    from ..models.conversation_variable_list import ConversationVariableList
    from ..models.message_item import MessageItem
    from ..models.message_list import MessageList


class ConversationsResource:
    """Conversations of an end user."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def delete(self, *, conversation_id: str, user: str | None = None, options: RequestOptions | None = None) -> None:
        """Delete a conversation.

        Older servers also answer success if there is no such conversation, newer ones with 404.

        ``DELETE /conversations/{conversation_id}``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.delete_conversation import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id, "user": user}, options)

    def variables(
        self,
        *,
        conversation_id: str,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        variable_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationVariableList:
        """List the variables a conversation keeps.

        Chatflows store values in them between turns; other chat apps have none. For the next page pass the id of the
        last variable as ``last_id``.

        ``GET /conversations/{conversation_id}/variables``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            last_id: Last variable of the page you have; those after it are listed.
            limit: Variables per page, 1 to 100. Default 20.
            variable_name: List the variable of this name only. Servers 1.12 and 1.14 fail on it with 500. 1 to 255
                characters.
            options: settings of this call alone.

        Returns:
            A page of variables.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``unknown``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.list_conversation_variables import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "user": user,
                "last_id": last_id,
                "limit": limit,
                "variable_name": variable_name,
            },
            options,
        )

    def iter_variables(
        self,
        *,
        conversation_id: str,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        variable_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[ConversationVariableList, ConversationVariable]:
        """List the variables a conversation keeps. Goes through all pages.

        Chatflows store values in them between turns; other chat apps have none. For the next page pass the id of the
        last variable as ``last_id``.

        ``GET /conversations/{conversation_id}/variables``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            last_id: Last variable of the page you have; those after it are listed.
            limit: Variables per page, 1 to 100. Default 20.
            variable_name: List the variable of this name only. Servers 1.12 and 1.14 fail on it with 500. 1 to 255
                characters.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``unknown``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.list_conversation_variables import OPERATION
        from ..models.conversation_variable import ConversationVariable

        return self._client.pages(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "user": user,
                "last_id": last_id,
                "limit": limit,
                "variable_name": variable_name,
            },
            options,
            item=ConversationVariable,
        )

    def list(
        self,
        *,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        sort_by: ConversationSort | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationList:
        """List the conversations of an end user.

        For the next page pass the id of the last conversation as ``last_id``.

        ``GET /conversations``

        Args:
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            last_id: Last conversation of the page you have; those after it are listed. Leave it out for the first page.
            limit: Conversations per page, 1 to 100. Default 20.
            sort_by: Order of the list. Default ``-updated_at``. One of ``created_at``, ``-created_at``, ``updated_at``,
                ``-updated_at``.
            options: settings of this call alone.

        Returns:
            A page of conversations.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.list_conversations import OPERATION

        return self._client.fetch(
            OPERATION, {"user": user, "last_id": last_id, "limit": limit, "sort_by": sort_by}, options
        )

    def iter(
        self,
        *,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        sort_by: ConversationSort | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[ConversationList, ConversationItem]:
        """List the conversations of an end user. Goes through all pages.

        For the next page pass the id of the last conversation as ``last_id``.

        ``GET /conversations``

        Args:
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            last_id: Last conversation of the page you have; those after it are listed. Leave it out for the first page.
            limit: Conversations per page, 1 to 100. Default 20.
            sort_by: Order of the list. Default ``-updated_at``. One of ``created_at``, ``-created_at``, ``updated_at``,
                ``-updated_at``.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.list_conversations import OPERATION
        from ..models.conversation_item import ConversationItem

        return self._client.pages(
            OPERATION,
            {"user": user, "last_id": last_id, "limit": limit, "sort_by": sort_by},
            options,
            item=ConversationItem,
        )

    def rename(
        self,
        *,
        conversation_id: str,
        name: str | None = None,
        auto_generate: bool | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationItem:
        """Give a conversation a name.

        Either the name you give, or one a model makes up from the conversation.

        ``POST /conversations/{conversation_id}/name``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            name: The name. Not needed with ``auto_generate``.
            auto_generate: Whether a model makes up the name.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The conversation with its new name.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.rename_conversation import OPERATION

        return self._client.fetch(
            OPERATION,
            {"conversation_id": conversation_id, "name": name, "auto_generate": auto_generate, "user": user},
            options,
        )

    def update_variable(
        self,
        *,
        conversation_id: str,
        variable_id: str,
        value: Any,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationVariable:
        """Set a variable of a conversation.

        The value must fit the variable's type. Servers 1.12 and 1.14 refuse some integers for ``number`` variables.

        ``PUT /conversations/{conversation_id}/variables/{variable_id}``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            variable_id: The variable: its ``id`` in the list of variables. A UUID.
            value: The value, of the variable's type: text, number, boolean, object or list.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The variable with its new value.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``bad_request``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.update_conversation_variable import OPERATION

        return self._client.fetch(
            OPERATION,
            {"conversation_id": conversation_id, "variable_id": variable_id, "value": value, "user": user},
            options,
        )

    def messages(
        self,
        *,
        conversation_id: str,
        user: str | None = None,
        first_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> MessageList:
        """List the messages of a conversation.

        Within a page the oldest comes first, across pages it goes back in time: pass the id of the first message as
        ``first_id`` to get the page before it.

        ``GET /messages``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            first_id: First message of the page you have; its predecessors are listed. Leave it out for the newest.
            limit: Messages per page, 1 to 100. Default 20.
            options: settings of this call alone.

        Returns:
            A page of messages.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.list_messages import OPERATION

        return self._client.fetch(
            OPERATION, {"conversation_id": conversation_id, "user": user, "first_id": first_id, "limit": limit}, options
        )

    def iter_messages(
        self,
        *,
        conversation_id: str,
        user: str | None = None,
        first_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[MessageList, MessageItem]:
        """List the messages of a conversation. Goes through all pages.

        Within a page the oldest comes first, across pages it goes back in time: pass the id of the first message as
        ``first_id`` to get the page before it.

        ``GET /messages``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            first_id: First message of the page you have; its predecessors are listed. Leave it out for the newest.
            limit: Messages per page, 1 to 100. Default 20.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.list_messages import OPERATION
        from ..models.message_item import MessageItem

        return self._client.pages(
            OPERATION,
            {"conversation_id": conversation_id, "user": user, "first_id": first_id, "limit": limit},
            options,
            item=MessageItem,
        )


class ConversationsResourceWithResponse:
    """ConversationsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = ConversationsResource(client)
        self.delete = with_response(calls.delete)
        self.variables = with_response(calls.variables)
        self.list = with_response(calls.list)
        self.rename = with_response(calls.rename)
        self.update_variable = with_response(calls.update_variable)
        self.messages = with_response(calls.messages)


class AsyncConversationsResource:
    """Conversations of an end user.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete(
        self, *, conversation_id: str, user: str | None = None, options: RequestOptions | None = None
    ) -> None:
        """Delete a conversation.

        Older servers also answer success if there is no such conversation, newer ones with 404.

        ``DELETE /conversations/{conversation_id}``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.delete_conversation import OPERATION

        return await self._client.fetch(OPERATION, {"conversation_id": conversation_id, "user": user}, options)

    async def variables(
        self,
        *,
        conversation_id: str,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        variable_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationVariableList:
        """List the variables a conversation keeps.

        Chatflows store values in them between turns; other chat apps have none. For the next page pass the id of the
        last variable as ``last_id``.

        ``GET /conversations/{conversation_id}/variables``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            last_id: Last variable of the page you have; those after it are listed.
            limit: Variables per page, 1 to 100. Default 20.
            variable_name: List the variable of this name only. Servers 1.12 and 1.14 fail on it with 500. 1 to 255
                characters.
            options: settings of this call alone.

        Returns:
            A page of variables.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``unknown``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.list_conversation_variables import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "user": user,
                "last_id": last_id,
                "limit": limit,
                "variable_name": variable_name,
            },
            options,
        )

    def iter_variables(
        self,
        *,
        conversation_id: str,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        variable_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ConversationVariableList, ConversationVariable]:
        """List the variables a conversation keeps. Goes through all pages.

        Chatflows store values in them between turns; other chat apps have none. For the next page pass the id of the
        last variable as ``last_id``.

        ``GET /conversations/{conversation_id}/variables``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            last_id: Last variable of the page you have; those after it are listed.
            limit: Variables per page, 1 to 100. Default 20.
            variable_name: List the variable of this name only. Servers 1.12 and 1.14 fail on it with 500. 1 to 255
                characters.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``unknown``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.list_conversation_variables import OPERATION
        from ..models.conversation_variable import ConversationVariable

        return self._client.pages(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "user": user,
                "last_id": last_id,
                "limit": limit,
                "variable_name": variable_name,
            },
            options,
            item=ConversationVariable,
        )

    async def list(
        self,
        *,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        sort_by: ConversationSort | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationList:
        """List the conversations of an end user.

        For the next page pass the id of the last conversation as ``last_id``.

        ``GET /conversations``

        Args:
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            last_id: Last conversation of the page you have; those after it are listed. Leave it out for the first page.
            limit: Conversations per page, 1 to 100. Default 20.
            sort_by: Order of the list. Default ``-updated_at``. One of ``created_at``, ``-created_at``, ``updated_at``,
                ``-updated_at``.
            options: settings of this call alone.

        Returns:
            A page of conversations.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.list_conversations import OPERATION

        return await self._client.fetch(
            OPERATION, {"user": user, "last_id": last_id, "limit": limit, "sort_by": sort_by}, options
        )

    def iter(
        self,
        *,
        user: str | None = None,
        last_id: str | None = None,
        limit: int | None = None,
        sort_by: ConversationSort | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ConversationList, ConversationItem]:
        """List the conversations of an end user. Goes through all pages.

        For the next page pass the id of the last conversation as ``last_id``.

        ``GET /conversations``

        Args:
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            last_id: Last conversation of the page you have; those after it are listed. Leave it out for the first page.
            limit: Conversations per page, 1 to 100. Default 20.
            sort_by: Order of the list. Default ``-updated_at``. One of ``created_at``, ``-created_at``, ``updated_at``,
                ``-updated_at``.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.list_conversations import OPERATION
        from ..models.conversation_item import ConversationItem

        return self._client.pages(
            OPERATION,
            {"user": user, "last_id": last_id, "limit": limit, "sort_by": sort_by},
            options,
            item=ConversationItem,
        )

    async def rename(
        self,
        *,
        conversation_id: str,
        name: str | None = None,
        auto_generate: bool | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationItem:
        """Give a conversation a name.

        Either the name you give, or one a model makes up from the conversation.

        ``POST /conversations/{conversation_id}/name``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            name: The name. Not needed with ``auto_generate``.
            auto_generate: Whether a model makes up the name.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The conversation with its new name.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.rename_conversation import OPERATION

        return await self._client.fetch(
            OPERATION,
            {"conversation_id": conversation_id, "name": name, "auto_generate": auto_generate, "user": user},
            options,
        )

    async def update_variable(
        self,
        *,
        conversation_id: str,
        variable_id: str,
        value: Any,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversationVariable:
        """Set a variable of a conversation.

        The value must fit the variable's type. Servers 1.12 and 1.14 refuse some integers for ``number`` variables.

        ``PUT /conversations/{conversation_id}/variables/{variable_id}``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
            variable_id: The variable: its ``id`` in the list of variables. A UUID.
            value: The value, of the variable's type: text, number, boolean, object or list.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The variable with its new value.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``bad_request``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.conversations.update_conversation_variable import OPERATION

        return await self._client.fetch(
            OPERATION,
            {"conversation_id": conversation_id, "variable_id": variable_id, "value": value, "user": user},
            options,
        )

    async def messages(
        self,
        *,
        conversation_id: str,
        user: str | None = None,
        first_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> MessageList:
        """List the messages of a conversation.

        Within a page the oldest comes first, across pages it goes back in time: pass the id of the first message as
        ``first_id`` to get the page before it.

        ``GET /messages``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            first_id: First message of the page you have; its predecessors are listed. Leave it out for the newest.
            limit: Messages per page, 1 to 100. Default 20.
            options: settings of this call alone.

        Returns:
            A page of messages.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.list_messages import OPERATION

        return await self._client.fetch(
            OPERATION, {"conversation_id": conversation_id, "user": user, "first_id": first_id, "limit": limit}, options
        )

    def iter_messages(
        self,
        *,
        conversation_id: str,
        user: str | None = None,
        first_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[MessageList, MessageItem]:
        """List the messages of a conversation. Goes through all pages.

        Within a page the oldest comes first, across pages it goes back in time: pass the id of the first message as
        ``first_id`` to get the page before it.

        ``GET /messages``

        Args:
            conversation_id: The conversation: the ``conversation_id`` of its answers.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            first_id: First message of the page you have; its predecessors are listed. Leave it out for the newest.
            limit: Messages per page, 1 to 100. Default 20.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.list_messages import OPERATION
        from ..models.message_item import MessageItem

        return self._client.pages(
            OPERATION,
            {"conversation_id": conversation_id, "user": user, "first_id": first_id, "limit": limit},
            options,
            item=MessageItem,
        )


class AsyncConversationsResourceWithResponse:
    """AsyncConversationsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncConversationsResource(client)
        self.delete = async_with_response(calls.delete)
        self.variables = async_with_response(calls.variables)
        self.list = async_with_response(calls.list)
        self.rename = async_with_response(calls.rename)
        self.update_variable = async_with_response(calls.update_variable)
        self.messages = async_with_response(calls.messages)
