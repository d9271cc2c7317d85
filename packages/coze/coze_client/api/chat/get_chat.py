# Generated from spec/coze/chat.yaml: edit that, not this file.
"""How a chat is going.

``GET /v3/chat/retrieve``. Services: chat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.chat import Chat

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Chat]] = Operation(
    id="getChat",
    method="GET",
    path="/v3/chat/retrieve",
    decode=Chat.from_dict,
    params=(
        Param("conversation_id", "conversation_id", "query", required=True, check=Check(types=("string",))),
        Param("chat_id", "chat_id", "query", required=True, check=Check(types=("string",))),
    ),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, conversation_id: str, chat_id: str, options: RequestOptions | None = None) -> Chat:
    """How a chat is going.

    Not more than about once a second.

    Args:
        conversation_id: Its conversation.
        chat_id: The chat.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The chat.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, chat_id: str, options: RequestOptions | None = None
) -> Response[Chat]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, chat_id: str, options: RequestOptions | None = None
) -> Chat:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, chat_id: str, options: RequestOptions | None = None
) -> Response[Chat]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)
