# Generated from spec/coze/talks.yaml: edit that, not this file.
"""Delete a conversation.

``DELETE /v1/conversations/{conversation_id}``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.receipt import Receipt

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Receipt]] = Operation(
    id="deleteConversation",
    method="DELETE",
    path="/v1/conversations/{conversation_id}",
    decode=Receipt.from_dict,
    params=(Param("conversation_id", "conversation_id", "path", required=True, check=Check(types=("string",))),),
    security=("token",),
)


def sync(*, client: SyncClient, conversation_id: str, options: RequestOptions | None = None) -> Receipt:
    """Delete a conversation.

    With all its messages, for ever.

    Args:
        conversation_id: The conversation.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Done.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, options: RequestOptions | None = None
) -> Response[Receipt]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id}, options)


async def asyncio(*, client: AsyncClient, conversation_id: str, options: RequestOptions | None = None) -> Receipt:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, options: RequestOptions | None = None
) -> Response[Receipt]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id}, options)
