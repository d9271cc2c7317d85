# Generated from spec/coze/bots.yaml: edit that, not this file.
"""Published bots of a space.

``GET /v1/space/published_bots_list``. Services: bots. Deprecated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Page, Param
from ...models.published_bot_page import PublishedBotPage

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[PublishedBotPage]] = Operation(
    id="listPublishedBots",
    method="GET",
    path="/v1/space/published_bots_list",
    decode=PublishedBotPage.from_dict,
    params=(
        Param("space_id", "space_id", "query", required=True, check=Check(types=("string",))),
        Param("page_index", "page_index", "query", check=Check(types=("integer",), minimum=1)),
        Param("page_size", "page_size", "query", check=Check(types=("integer",), minimum=1)),
    ),
    security=("token",),
    envelope=Envelope("data"),
    page=Page("page", items="space_bots", cursor_arg="page_index", limit_arg="page_size", has_more=None),
    deprecated=True,
)


def sync(
    *,
    client: SyncClient,
    space_id: str,
    page_index: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> PublishedBotPage:
    """Published bots of a space.

    Older than ``list``, which has drafts, too.

    Args:
        space_id: The space.
        page_index: Number of the page. At least 1.
        page_size: Bots per page. At least 1.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of bots.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"space_id": space_id, "page_index": page_index, "page_size": page_size}, options)


def sync_detailed(
    *,
    client: SyncClient,
    space_id: str,
    page_index: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> Response[PublishedBotPage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"space_id": space_id, "page_index": page_index, "page_size": page_size}, options)


async def asyncio(
    *,
    client: AsyncClient,
    space_id: str,
    page_index: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> PublishedBotPage:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION, {"space_id": space_id, "page_index": page_index, "page_size": page_size}, options
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    space_id: str,
    page_index: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> Response[PublishedBotPage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION, {"space_id": space_id, "page_index": page_index, "page_size": page_size}, options
    )
