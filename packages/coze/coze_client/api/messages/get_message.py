# Generated from spec/coze/messages.yaml: edit that, not this file.
"""One message.

``GET /v1/conversation/message/retrieve``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.message import Message

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Message]] = Operation(
    id="getMessage",
    method="GET",
    path="/v1/conversation/message/retrieve",
    decode=Message.from_dict,
    params=(
        Param("conversation_id", "conversation_id", "query", required=True, check=Check(types=("string",))),
        Param("message_id", "message_id", "query", required=True, check=Check(types=("string",))),
    ),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(
    *, client: SyncClient, conversation_id: str, message_id: str, options: RequestOptions | None = None
) -> Message:
    """One message.

    As it is now.

    Args:
        conversation_id: Its conversation.
        message_id: The message.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The message.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, message_id: str, options: RequestOptions | None = None
) -> Response[Message]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, message_id: str, options: RequestOptions | None = None
) -> Message:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, message_id: str, options: RequestOptions | None = None
) -> Response[Message]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)
