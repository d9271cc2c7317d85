# Generated from spec/coze/chat.yaml: edit that, not this file.
"""Chats with a bot: one round of a conversation each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions, Response, StreamOptions
    from ..chat_streams import AsyncChatStream, ChatStream
    from ..models.chat import Chat
    from ..models.chat_place import ChatPlace
    from ..models.chat_version import ChatVersion
    from ..models.enter_message import EnterMessage
    from ..models.shortcut_command import ShortcutCommand
    from ..models.tool_output import ToolOutput
    from ..params import ChatPlaceParams, EnterMessageParams, ShortcutCommandParams, ToolOutputParams
    from .messages import (
        AsyncMessagesResource,
        AsyncMessagesResourceWithResponse,
        MessagesResource,
        MessagesResourceWithResponse,
    )


class ChatService:
    """Chats with a bot: one round of a conversation each."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def messages(self) -> MessagesResource:
        """Messages of a conversation."""
        from .messages import MessagesResource

        return MessagesResource(self._client)

    def cancel(self, *, conversation_id: str, chat_id: str, options: RequestOptions | None = None) -> Chat:
        """Cancel a chat.

        Its status changes; a stream of it that is open goes on.

        ``POST /v3/chat/cancel``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            options: settings of this call alone.

        Returns:
            The chat.

        Raises:
            ApiStatusError: 200: ``4104``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.cancel_chat import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)

    @overload
    def create(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Chat: ...

    @overload
    def create(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> ChatStream: ...

    def create(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        stream: Literal[False, True] = False,
        options: RequestOptions | None = None,
    ) -> Chat | ChatStream:
        """Begin a chat with a bot.

        The answer says only that it has begun: ask with ``get`` until it is over, then ``messages.list`` has what was
        said. Or stream it.

        ``POST /v3/chat``

        Args:
            bot_id: The bot.
            conversation_id: Conversation to go on with; without it a new one begins.
            user_id: Your name for the end user. Default: the client's ``user_id``.
            additional_messages: What is said; the last one is the question. At most 100 items.
            auto_save_history: Whether the round becomes part of the conversation. The server's default is true; chats
                that are asked for later need it.
            custom_variables: Values of the prompt's variables.
            meta_data: At most 16 texts of your own, by name.
            parameters: Values for the workflow of the bot.
            enable_card: Whether answers may be cards.
            extra_params: Where the user is.
            shortcut_command: Command of the bot that is called.
            publish_status: Which form of the bot answers. One of ``published_online``, ``unpublished_draft``.
            bot_version: Which published version answers.
            stream: True gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The chat as it begins, or its events.

        Raises:
            ApiStatusError: 200: ``4000``, ``4016``.
            ApiError: everything else that can go wrong with a call.
        """
        if stream:
            return self.stream(
                bot_id=bot_id,
                conversation_id=conversation_id,
                user_id=user_id,
                additional_messages=additional_messages,
                auto_save_history=auto_save_history,
                custom_variables=custom_variables,
                meta_data=meta_data,
                parameters=parameters,
                enable_card=enable_card,
                extra_params=extra_params,
                shortcut_command=shortcut_command,
                publish_status=publish_status,
                bot_version=bot_version,
                options=options,
            )
        from ..api.chat.create_chat import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "bot_id": bot_id,
                "conversation_id": conversation_id,
                "user_id": user_id,
                "additional_messages": additional_messages,
                "auto_save_history": auto_save_history,
                "custom_variables": custom_variables,
                "meta_data": meta_data,
                "parameters": parameters,
                "enable_card": enable_card,
                "extra_params": extra_params,
                "shortcut_command": shortcut_command,
                "publish_status": publish_status,
                "bot_version": bot_version,
            },
            options,
        )

    def stream(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatStream:
        """Begin a chat with a bot. The answer comes as events.

        The answer says only that it has begun: ask with ``get`` until it is over, then ``messages.list`` has what was
        said. Or stream it.

        ``POST /v3/chat``

        Args:
            bot_id: The bot.
            conversation_id: Conversation to go on with; without it a new one begins.
            user_id: Your name for the end user. Default: the client's ``user_id``.
            additional_messages: What is said; the last one is the question. At most 100 items.
            auto_save_history: Whether the round becomes part of the conversation. The server's default is true; chats
                that are asked for later need it.
            custom_variables: Values of the prompt's variables.
            meta_data: At most 16 texts of your own, by name.
            parameters: Values for the workflow of the bot.
            enable_card: Whether answers may be cards.
            extra_params: Where the user is.
            shortcut_command: Command of the bot that is called.
            publish_status: Which form of the bot answers. One of ``published_online``, ``unpublished_draft``.
            bot_version: Which published version answers.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            ApiStatusError: 200: ``4000``, ``4016``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.create_chat import OPERATION, STREAM
        from ..chat_streams import ChatStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "bot_id": bot_id,
                "conversation_id": conversation_id,
                "user_id": user_id,
                "additional_messages": additional_messages,
                "auto_save_history": auto_save_history,
                "custom_variables": custom_variables,
                "meta_data": meta_data,
                "parameters": parameters,
                "enable_card": enable_card,
                "extra_params": extra_params,
                "shortcut_command": shortcut_command,
                "publish_status": publish_status,
                "bot_version": bot_version,
            },
            options,
            into=ChatStream,
            **stream,
        )

    def get(self, *, conversation_id: str, chat_id: str, options: RequestOptions | None = None) -> Chat:
        """How a chat is going.

        Not more than about once a second.

        ``GET /v3/chat/retrieve``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            options: settings of this call alone.

        Returns:
            The chat.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.get_chat import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)

    @overload
    def submit_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Chat: ...

    @overload
    def submit_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> ChatStream: ...

    def submit_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        stream: Literal[False, True] = False,
        options: RequestOptions | None = None,
    ) -> Chat | ChatStream:
        """Give what tools gave.

        For a chat with the status ``requires_action``, which must have been begun with ``auto_save_history``. It goes
        on from there.

        ``POST /v3/chat/submit_tool_outputs``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            tool_outputs: One for each call.
            stream: True gives what ``stream_tool_outputs`` gives.
            options: settings of this call alone.

        Returns:
            The chat as it goes on, or its events.

        Raises:
            ApiStatusError: 200: ``5000``.
            ApiError: everything else that can go wrong with a call.
        """
        if stream:
            return self.stream_tool_outputs(
                conversation_id=conversation_id, chat_id=chat_id, tool_outputs=tool_outputs, options=options
            )
        from ..api.chat.submit_tool_outputs import OPERATION

        return self._client.fetch(
            OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id, "tool_outputs": tool_outputs}, options
        )

    def stream_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatStream:
        """Give what tools gave. The answer comes as events.

        For a chat with the status ``requires_action``, which must have been begun with ``auto_save_history``. It goes
        on from there.

        ``POST /v3/chat/submit_tool_outputs``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            tool_outputs: One for each call.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            ApiStatusError: 200: ``5000``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.submit_tool_outputs import OPERATION, STREAM
        from ..chat_streams import ChatStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {"conversation_id": conversation_id, "chat_id": chat_id, "tool_outputs": tool_outputs},
            options,
            into=ChatStream,
            **stream,
        )


class ChatServiceWithResponse:
    """ChatService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = ChatService(client)
        self.cancel = with_response(calls.cancel)
        self.get = with_response(calls.get)

    @property
    def messages(self) -> MessagesResourceWithResponse:
        """Messages of a conversation."""
        from .messages import MessagesResourceWithResponse

        return MessagesResourceWithResponse(self._client)

    def create(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Chat]:
        """As ``ChatService.create``, with status, headers and content of the answer."""
        from ..api.chat.create_chat import OPERATION

        return self._client.call(
            OPERATION,
            {
                "bot_id": bot_id,
                "conversation_id": conversation_id,
                "user_id": user_id,
                "additional_messages": additional_messages,
                "auto_save_history": auto_save_history,
                "custom_variables": custom_variables,
                "meta_data": meta_data,
                "parameters": parameters,
                "enable_card": enable_card,
                "extra_params": extra_params,
                "shortcut_command": shortcut_command,
                "publish_status": publish_status,
                "bot_version": bot_version,
            },
            options,
        )

    def submit_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        options: RequestOptions | None = None,
    ) -> Response[Chat]:
        """As ``ChatService.submit_tool_outputs``, with status, headers and content of the answer."""
        from ..api.chat.submit_tool_outputs import OPERATION

        return self._client.call(
            OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id, "tool_outputs": tool_outputs}, options
        )


class AsyncChatService:
    """Chats with a bot: one round of a conversation each.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def messages(self) -> AsyncMessagesResource:
        """Messages of a conversation."""
        from .messages import AsyncMessagesResource

        return AsyncMessagesResource(self._client)

    async def cancel(self, *, conversation_id: str, chat_id: str, options: RequestOptions | None = None) -> Chat:
        """Cancel a chat.

        Its status changes; a stream of it that is open goes on.

        ``POST /v3/chat/cancel``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            options: settings of this call alone.

        Returns:
            The chat.

        Raises:
            ApiStatusError: 200: ``4104``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.cancel_chat import OPERATION

        return await self._client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)

    @overload
    async def create(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Chat: ...

    @overload
    async def create(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncChatStream: ...

    async def create(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        stream: Literal[False, True] = False,
        options: RequestOptions | None = None,
    ) -> Chat | AsyncChatStream:
        """Begin a chat with a bot.

        The answer says only that it has begun: ask with ``get`` until it is over, then ``messages.list`` has what was
        said. Or stream it.

        ``POST /v3/chat``

        Args:
            bot_id: The bot.
            conversation_id: Conversation to go on with; without it a new one begins.
            user_id: Your name for the end user. Default: the client's ``user_id``.
            additional_messages: What is said; the last one is the question. At most 100 items.
            auto_save_history: Whether the round becomes part of the conversation. The server's default is true; chats
                that are asked for later need it.
            custom_variables: Values of the prompt's variables.
            meta_data: At most 16 texts of your own, by name.
            parameters: Values for the workflow of the bot.
            enable_card: Whether answers may be cards.
            extra_params: Where the user is.
            shortcut_command: Command of the bot that is called.
            publish_status: Which form of the bot answers. One of ``published_online``, ``unpublished_draft``.
            bot_version: Which published version answers.
            stream: True gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The chat as it begins, or its events.

        Raises:
            ApiStatusError: 200: ``4000``, ``4016``.
            ApiError: everything else that can go wrong with a call.
        """
        if stream:
            return self.stream(
                bot_id=bot_id,
                conversation_id=conversation_id,
                user_id=user_id,
                additional_messages=additional_messages,
                auto_save_history=auto_save_history,
                custom_variables=custom_variables,
                meta_data=meta_data,
                parameters=parameters,
                enable_card=enable_card,
                extra_params=extra_params,
                shortcut_command=shortcut_command,
                publish_status=publish_status,
                bot_version=bot_version,
                options=options,
            )
        from ..api.chat.create_chat import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "bot_id": bot_id,
                "conversation_id": conversation_id,
                "user_id": user_id,
                "additional_messages": additional_messages,
                "auto_save_history": auto_save_history,
                "custom_variables": custom_variables,
                "meta_data": meta_data,
                "parameters": parameters,
                "enable_card": enable_card,
                "extra_params": extra_params,
                "shortcut_command": shortcut_command,
                "publish_status": publish_status,
                "bot_version": bot_version,
            },
            options,
        )

    def stream(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncChatStream:
        """Begin a chat with a bot. The answer comes as events.

        The answer says only that it has begun: ask with ``get`` until it is over, then ``messages.list`` has what was
        said. Or stream it.

        ``POST /v3/chat``

        Args:
            bot_id: The bot.
            conversation_id: Conversation to go on with; without it a new one begins.
            user_id: Your name for the end user. Default: the client's ``user_id``.
            additional_messages: What is said; the last one is the question. At most 100 items.
            auto_save_history: Whether the round becomes part of the conversation. The server's default is true; chats
                that are asked for later need it.
            custom_variables: Values of the prompt's variables.
            meta_data: At most 16 texts of your own, by name.
            parameters: Values for the workflow of the bot.
            enable_card: Whether answers may be cards.
            extra_params: Where the user is.
            shortcut_command: Command of the bot that is called.
            publish_status: Which form of the bot answers. One of ``published_online``, ``unpublished_draft``.
            bot_version: Which published version answers.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            ApiStatusError: 200: ``4000``, ``4016``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.create_chat import OPERATION, STREAM
        from ..chat_streams import AsyncChatStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "bot_id": bot_id,
                "conversation_id": conversation_id,
                "user_id": user_id,
                "additional_messages": additional_messages,
                "auto_save_history": auto_save_history,
                "custom_variables": custom_variables,
                "meta_data": meta_data,
                "parameters": parameters,
                "enable_card": enable_card,
                "extra_params": extra_params,
                "shortcut_command": shortcut_command,
                "publish_status": publish_status,
                "bot_version": bot_version,
            },
            options,
            into=AsyncChatStream,
            **stream,
        )

    async def get(self, *, conversation_id: str, chat_id: str, options: RequestOptions | None = None) -> Chat:
        """How a chat is going.

        Not more than about once a second.

        ``GET /v3/chat/retrieve``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            options: settings of this call alone.

        Returns:
            The chat.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.get_chat import OPERATION

        return await self._client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)

    @overload
    async def submit_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Chat: ...

    @overload
    async def submit_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncChatStream: ...

    async def submit_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        stream: Literal[False, True] = False,
        options: RequestOptions | None = None,
    ) -> Chat | AsyncChatStream:
        """Give what tools gave.

        For a chat with the status ``requires_action``, which must have been begun with ``auto_save_history``. It goes
        on from there.

        ``POST /v3/chat/submit_tool_outputs``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            tool_outputs: One for each call.
            stream: True gives what ``stream_tool_outputs`` gives.
            options: settings of this call alone.

        Returns:
            The chat as it goes on, or its events.

        Raises:
            ApiStatusError: 200: ``5000``.
            ApiError: everything else that can go wrong with a call.
        """
        if stream:
            return self.stream_tool_outputs(
                conversation_id=conversation_id, chat_id=chat_id, tool_outputs=tool_outputs, options=options
            )
        from ..api.chat.submit_tool_outputs import OPERATION

        return await self._client.fetch(
            OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id, "tool_outputs": tool_outputs}, options
        )

    def stream_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncChatStream:
        """Give what tools gave. The answer comes as events.

        For a chat with the status ``requires_action``, which must have been begun with ``auto_save_history``. It goes
        on from there.

        ``POST /v3/chat/submit_tool_outputs``

        Args:
            conversation_id: Its conversation.
            chat_id: The chat.
            tool_outputs: One for each call.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            ApiStatusError: 200: ``5000``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.submit_tool_outputs import OPERATION, STREAM
        from ..chat_streams import AsyncChatStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {"conversation_id": conversation_id, "chat_id": chat_id, "tool_outputs": tool_outputs},
            options,
            into=AsyncChatStream,
            **stream,
        )


class AsyncChatServiceWithResponse:
    """AsyncChatService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncChatService(client)
        self.cancel = async_with_response(calls.cancel)
        self.get = async_with_response(calls.get)

    @property
    def messages(self) -> AsyncMessagesResourceWithResponse:
        """Messages of a conversation."""
        from .messages import AsyncMessagesResourceWithResponse

        return AsyncMessagesResourceWithResponse(self._client)

    async def create(
        self,
        *,
        bot_id: str,
        conversation_id: str | None = None,
        user_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        auto_save_history: bool | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        enable_card: bool | None = None,
        extra_params: ChatPlace | ChatPlaceParams | None = None,
        shortcut_command: ShortcutCommand | ShortcutCommandParams | None = None,
        publish_status: ChatVersion | None = None,
        bot_version: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Chat]:
        """As ``AsyncChatService.create``, with status, headers and content of the answer."""
        from ..api.chat.create_chat import OPERATION

        return await self._client.call(
            OPERATION,
            {
                "bot_id": bot_id,
                "conversation_id": conversation_id,
                "user_id": user_id,
                "additional_messages": additional_messages,
                "auto_save_history": auto_save_history,
                "custom_variables": custom_variables,
                "meta_data": meta_data,
                "parameters": parameters,
                "enable_card": enable_card,
                "extra_params": extra_params,
                "shortcut_command": shortcut_command,
                "publish_status": publish_status,
                "bot_version": bot_version,
            },
            options,
        )

    async def submit_tool_outputs(
        self,
        *,
        conversation_id: str,
        chat_id: str,
        tool_outputs: Sequence[ToolOutput | ToolOutputParams],
        options: RequestOptions | None = None,
    ) -> Response[Chat]:
        """As ``AsyncChatService.submit_tool_outputs``, with status, headers and content of the answer."""
        from ..api.chat.submit_tool_outputs import OPERATION

        return await self._client.call(
            OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id, "tool_outputs": tool_outputs}, options
        )
