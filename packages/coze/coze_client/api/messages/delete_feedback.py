# Generated from spec/coze/messages.yaml: edit that, not this file.
"""Take back what somebody thinks of a message.

``DELETE /v1/conversations/{conversation_id}/messages/{message_id}/feedback``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.receipt import Receipt

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Receipt]] = Operation(
    id="deleteFeedback",
    method="DELETE",
    path="/v1/conversations/{conversation_id}/messages/{message_id}/feedback",
    decode=Receipt.from_dict,
    params=(
        Param("conversation_id", "conversation_id", "path", required=True, check=Check(types=("string",))),
        Param("message_id", "message_id", "path", required=True, check=Check(types=("string",))),
    ),
    security=("token",),
)


def sync(
    *, client: SyncClient, conversation_id: str, message_id: str, options: RequestOptions | None = None
) -> Receipt:
    """Take back what somebody thinks of a message.

    As if nothing had been said.

    Args:
        conversation_id: Its conversation.
        message_id: The message.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Done.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, message_id: str, options: RequestOptions | None = None
) -> Response[Receipt]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, message_id: str, options: RequestOptions | None = None
) -> Receipt:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, message_id: str, options: RequestOptions | None = None
) -> Response[Receipt]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)
