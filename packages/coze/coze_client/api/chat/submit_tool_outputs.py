# Generated from spec/coze/chat.yaml: edit that, not this file.
"""Give what tools gave.

``POST /v3/chat/submit_tool_outputs``. Services: chat.
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
    from ...models.tool_outputs import ToolOutputs


def _decode(v: Any) -> Chat:
    from ...models.chat import Chat

    return Chat.from_dict(v)


def _body() -> type[ToolOutputs]:
    from ...models.tool_outputs import ToolOutputs

    return ToolOutputs


OPERATION: Final[Operation[Chat]] = Operation(
    id="submitToolOutputs",
    method="POST",
    path="/v3/chat/submit_tool_outputs",
    decode=_decode,
    params=(
        Param("conversation_id", "conversation_id", "query", required=True, check=Check(types=("string",))),
        Param("chat_id", "chat_id", "query", required=True, check=Check(types=("string",))),
    ),
    body=Body("json", _body),
    security=("token",),
    error_codes={200: ("5000",)},
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
    *, client: SyncClient, conversation_id: str, chat_id: str, body: ToolOutputs, options: RequestOptions | None = None
) -> Chat:
    """Give what tools gave.

    For a chat with the status ``requires_action``, which must have been begun with ``auto_save_history``. It goes on
    from there.

    Args:
        conversation_id: Its conversation.
        chat_id: The chat.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        One round of a conversation with a bot.

    Raises:
        ApiStatusError: 200: ``5000``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, chat_id: str, body: ToolOutputs, options: RequestOptions | None = None
) -> Response[Chat]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, chat_id: str, body: ToolOutputs, options: RequestOptions | None = None
) -> Chat:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id, "body": body}, options
    )


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, chat_id: str, body: ToolOutputs, options: RequestOptions | None = None
) -> Response[Chat]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id, "body": body}, options)


def stream(
    *,
    client: SyncClient,
    conversation_id: str,
    chat_id: str,
    body: ToolOutputs,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[ChatEvent]:
    """Give what tools gave.

    For a chat with the status ``requires_action``, which must have been begun with ``auto_save_history``. It goes on
    from there.

    Args:
        conversation_id: Its conversation.
        chat_id: The chat.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        ApiStatusError: 200: ``5000``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(
        OPERATION, STREAM, {"conversation_id": conversation_id, "chat_id": chat_id, "body": body}, options, **stream
    )


def astream(
    *,
    client: AsyncClient,
    conversation_id: str,
    chat_id: str,
    body: ToolOutputs,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[ChatEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(
        OPERATION, STREAM, {"conversation_id": conversation_id, "chat_id": chat_id, "body": body}, options, **stream
    )
