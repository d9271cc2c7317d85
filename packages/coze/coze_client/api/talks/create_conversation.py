# Generated from spec/coze/talks.yaml: edit that, not this file.
"""Begin a conversation.

``POST /v1/conversation/create``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Envelope, Operation
from ...models.conversation import Conversation

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.conversation_creation import ConversationCreation


def _body() -> type[ConversationCreation]:
    from ...models.conversation_creation import ConversationCreation

    return ConversationCreation


OPERATION: Final[Operation[Conversation]] = Operation(
    id="createConversation",
    method="POST",
    path="/v1/conversation/create",
    decode=Conversation.from_dict,
    body=Body("json", _body),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, body: ConversationCreation, options: RequestOptions | None = None) -> Conversation:
    """Begin a conversation.

    Chats that name it are rounds of it.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The conversation.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: ConversationCreation, options: RequestOptions | None = None
) -> Response[Conversation]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: ConversationCreation, options: RequestOptions | None = None
) -> Conversation:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: ConversationCreation, options: RequestOptions | None = None
) -> Response[Conversation]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
