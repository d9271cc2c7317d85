# Generated from spec/coze/chat.yaml: edit that, not this file.
"""What was said in a chat.

``GET /v3/chat/message/list``. Services: chat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.chat_messages import ChatMessages

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[ChatMessages]] = Operation(
    id="listChatMessages",
    method="GET",
    path="/v3/chat/message/list",
    decode=ChatMessages.from_dict,
    params=(
        Param("conversation_id", "conversation_id", "query", required=True, check=Check(types=("string",))),
        Param("chat_id", "chat_id", "query", required=True, check=Check(types=("string",))),
    ),
    security=("token",),
)


def sync(
    *, client: SyncClient, conversation_id: str, chat_id: str, options: RequestOptions | None = None
) -> ChatMessages:
    """What was said in a chat.

    All but the question, once the chat is over.

    Args:
        conversation_id: Its conversation.
        chat_id: The chat.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The messages.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, chat_id: str, options: RequestOptions | None = None
) -> Response[ChatMessages]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, chat_id: str, options: RequestOptions | None = None
) -> ChatMessages:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, chat_id: str, options: RequestOptions | None = None
) -> Response[ChatMessages]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "chat_id": chat_id}, options)
