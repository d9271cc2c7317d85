# Generated from spec/coze/chat.yaml: edit that, not this file.
"""Begin a chat with a bot.

``POST /v3/chat``. Services: chat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Check, Envelope, Operation, Param, StreamSpec
from ...models.chat_event import decode as decode_chat_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, Response, StreamOptions
    from ...models.chat import Chat
    from ...models.chat_event import ChatEvent
    from ...models.chat_request import ChatRequest


def _decode(v: Any) -> Chat:
    from ...models.chat import Chat

    return Chat.from_dict(v)


def _body() -> type[ChatRequest]:
    from ...models.chat_request import ChatRequest

    return ChatRequest


OPERATION: Final[Operation[Chat]] = Operation(
    id="createChat",
    method="POST",
    path="/v3/chat",
    decode=_decode,
    params=(Param("conversation_id", "conversation_id", "query", check=Check(types=("string",))),),
    body=Body("json", _body),
    security=("token",),
    error_codes={200: ("4000", "4016")},
    envelope=Envelope("data"),
    stream_switch=("stream", False, True),
)

STREAM: Final[StreamSpec[ChatEvent]] = StreamSpec(
    decode=decode_chat_event,
    name_from="field",
    terminal=frozenset({"done"}),
    plain=frozenset({"done"}),
    message="msg",
    ping=None,
    flush=True,
)


def sync(
    *, client: SyncClient, conversation_id: str | None = None, body: ChatRequest, options: RequestOptions | None = None
) -> Chat:
    """Begin a chat with a bot.

    The answer says only that it has begun: ask with ``get`` until it is over, then ``messages.list`` has what was said.
    Or stream it.

    Args:
        conversation_id: Conversation to go on with; without it a new one begins.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        One round of a conversation with a bot.

    Raises:
        ApiStatusError: 200: ``4000``, ``4016``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str | None = None, body: ChatRequest, options: RequestOptions | None = None
) -> Response[Chat]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str | None = None, body: ChatRequest, options: RequestOptions | None = None
) -> Chat:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str | None = None, body: ChatRequest, options: RequestOptions | None = None
) -> Response[Chat]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


def stream(
    *,
    client: SyncClient,
    conversation_id: str | None = None,
    body: ChatRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[ChatEvent]:
    """Begin a chat with a bot.

    The answer says only that it has begun: ask with ``get`` until it is over, then ``messages.list`` has what was said.
    Or stream it.

    Args:
        conversation_id: Conversation to go on with; without it a new one begins.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        ApiStatusError: 200: ``4000``, ``4016``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"conversation_id": conversation_id, "body": body}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    conversation_id: str | None = None,
    body: ChatRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[ChatEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"conversation_id": conversation_id, "body": body}, options, **stream)
