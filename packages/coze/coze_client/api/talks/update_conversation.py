# Generated from spec/coze/talks.yaml: edit that, not this file.
"""Rename a conversation.

``PUT /v1/conversations/{conversation_id}``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Envelope, Operation, Param
from ...models.conversation import Conversation

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.conversation_change import ConversationChange


def _body() -> type[ConversationChange]:
    from ...models.conversation_change import ConversationChange

    return ConversationChange


OPERATION: Final[Operation[Conversation]] = Operation(
    id="updateConversation",
    method="PUT",
    path="/v1/conversations/{conversation_id}",
    decode=Conversation.from_dict,
    params=(Param("conversation_id", "conversation_id", "path", required=True, check=Check(types=("string",))),),
    body=Body("json", _body),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(
    *, client: SyncClient, conversation_id: str, body: ConversationChange, options: RequestOptions | None = None
) -> Conversation:
    """Rename a conversation.

    Its messages stay.

    Args:
        conversation_id: The conversation.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The conversation.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, body: ConversationChange, options: RequestOptions | None = None
) -> Response[Conversation]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, body: ConversationChange, options: RequestOptions | None = None
) -> Conversation:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, body: ConversationChange, options: RequestOptions | None = None
) -> Response[Conversation]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)
