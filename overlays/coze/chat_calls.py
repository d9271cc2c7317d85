"""Chats that are begun and waited for: without a stream, the answer to ``create`` only says that it has begun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .api_errors import CozeAPIError
from .polling import Polling
from .services.chat import AsyncChatService, ChatService

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .models.chat import Chat
    from .models.enter_message import EnterMessage
    from .models.message import Message
    from .params import EnterMessageParams

OVER: Final = frozenset({"completed", "failed", "requires_action", "canceled"})
"""Statuses in which a chat does not go on by itself."""
NOT_CANCELLABLE: Final = 4104
"""Number of the error for a chat that is over already."""


@dataclass(frozen=True)
class ChatPoll:
    """A chat that is over, or was given up."""

    chat: Chat
    """The chat as it was seen last."""
    messages: tuple[Message, ...] = ()
    """What was said; empty if it was given up."""

    @property
    def text(self) -> str:
        """What the bot answered; several answers one below the other."""
        return "\n".join(message.content for message in self.messages if message.type == "answer")

    @property
    def logid(self) -> str | None:
        """Id of the last call in Coze's logs."""
        return self.chat.logid


class PollingChat(ChatService):
    __doc__ = ChatService.__doc__

    def create_and_poll(
        self,
        *,
        bot_id: str,
        user_id: str | None = None,
        conversation_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        polling: Polling | None = None,
    ) -> ChatPoll:
        """Begin a chat, wait until it is over, and read what was said.

        After the time-out the chat is cancelled; one that can no longer be cancelled is waited for after all.

        Args:
            bot_id: the bot.
            user_id: your name for the end user. Default: that of the client.
            conversation_id: conversation to go on with; without it a new one begins.
            additional_messages: what is said; the last one is the question.
            custom_variables: values of the prompt's variables.
            meta_data: texts of your own by name.
            parameters: values for the workflow of the bot.
            polling: how often to look, and how long. Default: each second, 10 minutes.

        Returns:
            The chat and what was said. Its status says whether it went well; with ``requires_action`` it waits for
            outputs of tools.

        Raises:
            CozeAPIError: one of the calls failed.
        """
        how = polling or Polling()
        chat = self.create(
            bot_id=bot_id, user_id=user_id, conversation_id=conversation_id, additional_messages=additional_messages,
            custom_variables=custom_variables, meta_data=meta_data, parameters=parameters, auto_save_history=True,
        )  # fmt: skip
        late = how.deadline()
        cancellable = True
        while chat.status not in OVER:
            if cancellable and late():
                try:
                    return ChatPoll(self.cancel(conversation_id=chat.conversation_id, chat_id=chat.id))
                except CozeAPIError as error:
                    if error.number != NOT_CANCELLABLE:
                        raise
                    cancellable = False  # it is ending by itself
            else:
                how.sleep(how.interval)
            chat = self.get(conversation_id=chat.conversation_id, chat_id=chat.id)
        return ChatPoll(chat, tuple(self.messages.list(conversation_id=chat.conversation_id, chat_id=chat.id).data))


class AsyncPollingChat(AsyncChatService):
    __doc__ = AsyncChatService.__doc__

    async def create_and_poll(
        self,
        *,
        bot_id: str,
        user_id: str | None = None,
        conversation_id: str | None = None,
        additional_messages: Sequence[EnterMessage | EnterMessageParams] | None = None,
        custom_variables: Mapping[str, str] | None = None,
        meta_data: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
        polling: Polling | None = None,
    ) -> ChatPoll:
        """As ``PollingChat.create_and_poll``, awaited."""
        how = polling or Polling()
        chat = await self.create(
            bot_id=bot_id, user_id=user_id, conversation_id=conversation_id, additional_messages=additional_messages,
            custom_variables=custom_variables, meta_data=meta_data, parameters=parameters, auto_save_history=True,
        )  # fmt: skip
        late = how.deadline()
        cancellable = True
        while chat.status not in OVER:
            if cancellable and late():
                try:
                    return ChatPoll(await self.cancel(conversation_id=chat.conversation_id, chat_id=chat.id))
                except CozeAPIError as error:
                    if error.number != NOT_CANCELLABLE:
                        raise
                    cancellable = False  # it is ending by itself
            else:
                await how.async_sleep(how.interval)
            chat = await self.get(conversation_id=chat.conversation_id, chat_id=chat.id)
        said = await self.messages.list(conversation_id=chat.conversation_id, chat_id=chat.id)
        return ChatPoll(chat, tuple(said.data))
