# Generated from spec/coze/messages.yaml: edit that, not this file.
"""Messages of a conversation.

``POST /v1/conversation/message/list``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Page, Param
from ...models.message_page import MessagePage

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.message_search import MessageSearch


def _body() -> type[MessageSearch]:
    from ...models.message_search import MessageSearch

    return MessageSearch


OPERATION: Final[Operation[MessagePage]] = Operation(
    id="listMessages",
    method="POST",
    path="/v1/conversation/message/list",
    decode=MessagePage.from_dict,
    params=(Param("conversation_id", "conversation_id", "query", required=True, check=Check(types=("string",))),),
    body=Body("json", _body),
    security=("token",),
    page=Page("cursor", cursor_arg="after_id", total=None, next_cursor="last_id"),
)


def sync(
    *, client: SyncClient, conversation_id: str, body: MessageSearch, options: RequestOptions | None = None
) -> MessagePage:
    """Messages of a conversation.

    The newest first, unless asked otherwise.

    Args:
        conversation_id: The conversation.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of messages.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, body: MessageSearch, options: RequestOptions | None = None
) -> Response[MessagePage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, body: MessageSearch, options: RequestOptions | None = None
) -> MessagePage:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, body: MessageSearch, options: RequestOptions | None = None
) -> Response[MessagePage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)
