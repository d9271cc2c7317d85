# Generated from spec/coze/messages.yaml: edit that, not this file.
"""Add a message to a conversation.

``POST /v1/conversation/message/create``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Envelope, Operation, Param
from ...models.message import Message

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.message_creation import MessageCreation


def _body() -> type[MessageCreation]:
    from ...models.message_creation import MessageCreation

    return MessageCreation


OPERATION: Final[Operation[Message]] = Operation(
    id="createMessage",
    method="POST",
    path="/v1/conversation/message/create",
    decode=Message.from_dict,
    params=(Param("conversation_id", "conversation_id", "query", required=True, check=Check(types=("string",))),),
    body=Body("json", _body),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(
    *, client: SyncClient, conversation_id: str, body: MessageCreation, options: RequestOptions | None = None
) -> Message:
    """Add a message to a conversation.

    Nobody answers it; chats do that.

    Args:
        conversation_id: The conversation.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The message.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, body: MessageCreation, options: RequestOptions | None = None
) -> Response[Message]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, body: MessageCreation, options: RequestOptions | None = None
) -> Message:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, body: MessageCreation, options: RequestOptions | None = None
) -> Response[Message]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)
