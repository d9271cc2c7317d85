# Generated from spec/coze/talks.yaml: edit that, not this file.
"""One conversation.

``GET /v1/conversation/retrieve``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.conversation import Conversation

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Conversation]] = Operation(
    id="getConversation",
    method="GET",
    path="/v1/conversation/retrieve",
    decode=Conversation.from_dict,
    params=(Param("conversation_id", "conversation_id", "query", required=True, check=Check(types=("string",))),),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, conversation_id: str, options: RequestOptions | None = None) -> Conversation:
    """One conversation.

    Without its messages; see ``messages.list``.

    Args:
        conversation_id: The conversation.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The conversation.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, options: RequestOptions | None = None
) -> Response[Conversation]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id}, options)


async def asyncio(*, client: AsyncClient, conversation_id: str, options: RequestOptions | None = None) -> Conversation:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, options: RequestOptions | None = None
) -> Response[Conversation]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id}, options)
