"""Streams of chats: typed events that add up to the answer, and what to do when the bot waits for tools."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from . import AsyncEventStream, EventStream
from .api_errors import CozeStreamError
from .chat_calls import ChatPoll
from .chat_facts import ChatFacts
from .models.chat_event import ChatEvent
from .shapes import text_or_none

if TYPE_CHECKING:
    from .models.chat import Chat
    from .models.message import Message
    from .models.tool_call import ToolCall
    from .models.tool_output import ToolOutput
    from .params import ToolOutputParams


class _Chat:
    """What both colours know of a chat."""

    def __init__(self, **settings: Any) -> None:
        self._facts = ChatFacts()
        super().__init__(**settings)

    @property
    def text(self) -> str:
        """What the bot has answered so far; several answers one below the other."""
        return self._facts.text

    @property
    def reasoning(self) -> str:
        """What the model has thought so far."""
        return self._facts.reasoning

    @property
    def audio(self) -> bytes:
        """The sound so far: 24 kHz, 16 bit, one channel, unless asked otherwise."""
        return self._facts.audio

    @property
    def chat(self) -> Chat | None:
        """The chat as the newest event has it."""
        return self._facts.chat

    @property
    def messages(self) -> tuple[Message, ...]:
        """Messages that are complete."""
        return tuple(self._facts.messages)

    @property
    def tool_calls(self) -> tuple[ToolCall, ...]:
        """Calls of tools that the chat waits for; none if it waits for nothing."""
        return self._facts.tool_calls

    @property
    def debug_url(self) -> str | None:
        """Page that shows how the chat went, if the stream's end named one."""
        return self._facts.debug_url

    def _seen(self, event: ChatEvent) -> None:
        self._facts.add(event)

    def _progress(self) -> Mapping[str, Any]:
        return {"partial_text": self.text}

    def _outcome(self, stream: ChatStream | AsyncChatStream) -> ChatPoll:
        failure, chat = self._facts.failure, self.chat
        if failure is not None or chat is None:
            told = None if failure is None else text_or_none(failure.msg)
            words = stream.redacted(told or "the chat failed")
            code = None if failure is None or failure.code is None else str(failure.code)
            text = stream.redacted(self.text)
            error = CozeStreamError(words, code=code, partial_text=text, operation=stream.operation.id)
            error.meta = stream.meta
            raise error
        return ChatPoll(chat, self.messages)

    def _answer(self, outputs: Iterable[ToolOutput | ToolOutputParams]) -> Mapping[str, Any]:
        """Arguments of the call that gives what the tools gave."""
        if self.chat is None or not self.tool_calls:
            raise RuntimeError("the chat does not wait for tools")
        found = self.chat
        return {"conversation_id": found.conversation_id, "chat_id": found.id, "tool_outputs": list(outputs)}


class ChatStream(_Chat, EventStream[ChatEvent]):
    """The events of a chat. ``EventStream`` says how streams are read."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs, from the moment the stream is open."""
        return self.meta.get("logid")

    def result(self) -> ChatPoll:
        """Read the stream to its end.

        Returns:
            The chat, and the messages that the stream has brought.

        Raises:
            CozeStreamError: the chat failed.
            StreamInterrupted: the stream broke off.
        """
        with self:
            for _ in self:
                pass
        return self._outcome(self)

    def submit_tool_outputs(self, outputs: Iterable[ToolOutput | ToolOutputParams]) -> ChatStream:
        """Give what the tools gave; the chat goes on as another stream.

        Args:
            outputs: one for each of ``tool_calls``.

        Raises:
            RuntimeError: the chat does not wait for tools.
        """
        from .api.chat.submit_tool_outputs import OPERATION, STREAM

        return self.client.stream(OPERATION, STREAM, self._answer(outputs), self.options, into=ChatStream)


class AsyncChatStream(_Chat, AsyncEventStream[ChatEvent]):
    """The events of a chat. ``AsyncEventStream`` says how streams are read."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs, from the moment the stream is open."""
        return self.meta.get("logid")

    async def result(self) -> ChatPoll:
        """As ``ChatStream.result``, awaited."""
        async with self:
            async for _ in self:
                pass
        return self._outcome(self)

    def submit_tool_outputs(self, outputs: Iterable[ToolOutput | ToolOutputParams]) -> AsyncChatStream:
        """As ``ChatStream.submit_tool_outputs``."""
        from .api.chat.submit_tool_outputs import OPERATION, STREAM

        return self.client.stream(OPERATION, STREAM, self._answer(outputs), self.options, into=AsyncChatStream)
