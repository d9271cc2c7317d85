# Generated from spec/coze/talks.yaml: edit that, not this file.
"""Conversations with a bot.

``GET /v1/conversations``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Page, Param
from ...models.conversation_page import ConversationPage

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.sort_order import SortOrder

OPERATION: Final[Operation[ConversationPage]] = Operation(
    id="listConversations",
    method="GET",
    path="/v1/conversations",
    decode=ConversationPage.from_dict,
    params=(
        Param("bot_id", "bot_id", "query", required=True, check=Check(types=("string",))),
        Param("page_num", "page_num", "query", check=Check(types=("integer",), minimum=1)),
        Param("page_size", "page_size", "query", check=Check(types=("integer",), minimum=1, maximum=50)),
        Param("sort_order", "sort_order", "query", check=Check(types=("string",), enum=("ASC", "DESC"))),
        Param("connector_id", "connector_id", "query", check=Check(types=("string",))),
    ),
    security=("token",),
    envelope=Envelope("data"),
    page=Page("page", items="conversations", cursor_arg="page_num", limit_arg="page_size", total=None),
)


def sync(
    *,
    client: SyncClient,
    bot_id: str,
    page_num: int | None = None,
    page_size: int | None = None,
    sort_order: SortOrder | None = None,
    connector_id: str | None = None,
    options: RequestOptions | None = None,
) -> ConversationPage:
    """Conversations with a bot.

    Those that were begun through the API.

    Args:
        bot_id: The bot.
        page_num: Number of the page. At least 1.
        page_size: Conversations per page. 1 to 50.
        sort_order: Oldest or newest first. One of ``ASC``, ``DESC``.
        connector_id: Channel; ``1024`` is the API.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of conversations.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {
            "bot_id": bot_id,
            "page_num": page_num,
            "page_size": page_size,
            "sort_order": sort_order,
            "connector_id": connector_id,
        },
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    bot_id: str,
    page_num: int | None = None,
    page_size: int | None = None,
    sort_order: SortOrder | None = None,
    connector_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[ConversationPage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "bot_id": bot_id,
            "page_num": page_num,
            "page_size": page_size,
            "sort_order": sort_order,
            "connector_id": connector_id,
        },
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    bot_id: str,
    page_num: int | None = None,
    page_size: int | None = None,
    sort_order: SortOrder | None = None,
    connector_id: str | None = None,
    options: RequestOptions | None = None,
) -> ConversationPage:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "bot_id": bot_id,
            "page_num": page_num,
            "page_size": page_size,
            "sort_order": sort_order,
            "connector_id": connector_id,
        },
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    bot_id: str,
    page_num: int | None = None,
    page_size: int | None = None,
    sort_order: SortOrder | None = None,
    connector_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[ConversationPage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "bot_id": bot_id,
            "page_num": page_num,
            "page_size": page_size,
            "sort_order": sort_order,
            "connector_id": connector_id,
        },
        options,
    )
