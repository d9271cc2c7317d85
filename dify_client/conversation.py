# Copied from overlays/dify/conversation.py. Edit that file, then run: python -m generator sync
"""One conversation: the user and the conversation id travel with it, so that each turn needs the question alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import InvalidRequestError

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from . import AsyncDifyClient, AsyncPages, DifyClient, Pages, RequestOptions, StreamOptions
    from .chat_streams import AsyncChatStream, ChatStream
    from .models import ChatBlockingResponse, ConversationItem, FileInput, MessageItem, MessageList
    from .params import FileInputParams

StreamT = TypeVar("StreamT", "ChatStream", "AsyncChatStream")


class _Turns(Generic[StreamT]):
    """The id a conversation is known by: given, told by an answer, or by the first event of a stream."""

    def __init__(self, user: str | None, conversation_id: str | None, inputs: Mapping[str, Any] | None) -> None:
        self.user = user
        self.inputs = inputs
        self._id = conversation_id
        self._stream: StreamT | None = None

    @property
    def conversation_id(self) -> str | None:
        """Id of the conversation; ``None`` until the first answer has told it."""
        if self._stream is not None and self._stream.conversation_id:
            self._id = self._stream.conversation_id
        return self._id

    def _inputs(self, inputs: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        return self.inputs if inputs is None else inputs

    def _known(self) -> str:
        found = self.conversation_id
        if not found:
            raise InvalidRequestError(
                "conversation_id",
                None,
                "is not known before the first answer",
                "send a message first, or give conversation_id=",
            )
        return found

    def __repr__(self) -> str:
        return f"{type(self).__name__}(user={self.user!r}, conversation_id={self.conversation_id!r})"


class Conversation(_Turns["ChatStream"]):
    """A conversation with a chat, agent or chatflow app.

    Args:
        client: client with the app's key.
        user: your name for the end user; the client's ``user`` if left out.
        conversation_id: conversation to continue; a new one if left out.
        inputs: values for the app's form, sent with each turn that gives none.
    """

    def __init__(
        self,
        client: DifyClient,
        *,
        user: str | None = None,
        conversation_id: str | None = None,
        inputs: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(user, conversation_id, inputs)
        self._client = client

    def send(
        self,
        query: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
    ) -> ChatBlockingResponse:
        """Ask, and wait for the whole answer (``POST /chat-messages``, blocking). Raises as ``client.chat.send``."""
        answer = self._client.chat.send(
            query=query,
            files=files,
            inputs=self._inputs(inputs),
            user=self.user,
            conversation_id=self.conversation_id,
            options=options,
        )
        self._id = answer.conversation_id
        return answer

    def stream(
        self,
        query: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatStream:
        """Ask, and read the answer as it is made. The next turn goes on from here, even if this one breaks off.

        Args:
            query: the question.
            inputs: values for the app's form; the conversation's own if left out.
            files: files that go with the question.
            options: settings of this call alone.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
        """
        self._stream = self._client.chat.stream(
            query=query,
            files=files,
            inputs=self._inputs(inputs),
            user=self.user,
            conversation_id=self.conversation_id,
            options=options,
            **stream,
        )
        return self._stream

    def complete(
        self,
        query: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatBlockingResponse:
        """Ask, stream underneath, and return the whole answer; works for agent apps, and no gateway times out."""
        return self.stream(query, inputs=inputs, files=files, options=options, **stream).result()

    def messages(self, *, limit: int | None = None) -> Pages[MessageList, MessageItem]:
        """All messages, page by page going back in time (``GET /messages``)."""
        return self._client.chat.conversations.iter_messages(conversation_id=self._known(), user=self.user, limit=limit)

    def rename(self, name: str | None = None) -> ConversationItem:
        """Give the conversation a name; without one the server makes it up (``POST /conversations/{id}/name``)."""
        return self._client.chat.conversations.rename(
            conversation_id=self._known(), user=self.user, name=name, auto_generate=True if name is None else None
        )

    def delete(self) -> None:
        """Delete the conversation (``DELETE /conversations/{id}``). The next turn starts a new one."""
        self._client.chat.conversations.delete(conversation_id=self._known(), user=self.user)
        self._id, self._stream = None, None


class AsyncConversation(_Turns["AsyncChatStream"]):
    """As ``Conversation``, for ``AsyncDifyClient``."""

    def __init__(
        self,
        client: AsyncDifyClient,
        *,
        user: str | None = None,
        conversation_id: str | None = None,
        inputs: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(user, conversation_id, inputs)
        self._client = client

    async def send(
        self,
        query: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
    ) -> ChatBlockingResponse:
        """As ``Conversation.send``."""
        answer = await self._client.chat.send(
            query=query,
            files=files,
            inputs=self._inputs(inputs),
            user=self.user,
            conversation_id=self.conversation_id,
            options=options,
        )
        self._id = answer.conversation_id
        return answer

    def stream(
        self,
        query: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncChatStream:
        """As ``Conversation.stream``; not awaited, used with ``async with`` and ``async for``."""
        self._stream = self._client.chat.stream(
            query=query,
            files=files,
            inputs=self._inputs(inputs),
            user=self.user,
            conversation_id=self.conversation_id,
            options=options,
            **stream,
        )
        return self._stream

    async def complete(
        self,
        query: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatBlockingResponse:
        """As ``Conversation.complete``."""
        return await self.stream(query, inputs=inputs, files=files, options=options, **stream).result()

    def messages(self, *, limit: int | None = None) -> AsyncPages[MessageList, MessageItem]:
        """As ``Conversation.messages``, for ``async for``."""
        return self._client.chat.conversations.iter_messages(conversation_id=self._known(), user=self.user, limit=limit)

    async def rename(self, name: str | None = None) -> ConversationItem:
        """As ``Conversation.rename``."""
        return await self._client.chat.conversations.rename(
            conversation_id=self._known(), user=self.user, name=name, auto_generate=True if name is None else None
        )

    async def delete(self) -> None:
        """As ``Conversation.delete``."""
        await self._client.chat.conversations.delete(conversation_id=self._known(), user=self.user)
        self._id, self._stream = None, None
