# Generated from spec/coze/bots.yaml: edit that, not this file.
"""Bots of a workspace.

``GET /v1/bots``. Services: bots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Page, Param
from ...models.bot_page import BotPage

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.publish_status import PublishStatus

OPERATION: Final[Operation[BotPage]] = Operation(
    id="listBots",
    method="GET",
    path="/v1/bots",
    decode=BotPage.from_dict,
    params=(
        Param("workspace_id", "workspace_id", "query", required=True, check=Check(types=("string",))),
        Param(
            "publish_status",
            "publish_status",
            "query",
            check=Check(types=("string",), enum=("all", "published_online", "published_draft", "unpublished_draft")),
        ),
        Param("connector_id", "connector_id", "query", check=Check(types=("string",))),
        Param("page_num", "page_num", "query", check=Check(types=("integer",), minimum=1)),
        Param("page_size", "page_size", "query", check=Check(types=("integer",), minimum=1)),
    ),
    security=("token",),
    envelope=Envelope("data"),
    page=Page("page", items="items", cursor_arg="page_num", limit_arg="page_size", has_more=None),
)


def sync(
    *,
    client: SyncClient,
    workspace_id: str,
    publish_status: PublishStatus | None = None,
    connector_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> BotPage:
    """Bots of a workspace.

    Published ones unless asked otherwise.

    Args:
        workspace_id: The workspace.
        publish_status: Which bots. One of ``all``, ``published_online``, ``published_draft``, ``unpublished_draft``.
        connector_id: Channel they are published to; ``1024`` is the API.
        page_num: Number of the page. At least 1.
        page_size: Bots per page. At least 1.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of bots.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {
            "workspace_id": workspace_id,
            "publish_status": publish_status,
            "connector_id": connector_id,
            "page_num": page_num,
            "page_size": page_size,
        },
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    workspace_id: str,
    publish_status: PublishStatus | None = None,
    connector_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> Response[BotPage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "workspace_id": workspace_id,
            "publish_status": publish_status,
            "connector_id": connector_id,
            "page_num": page_num,
            "page_size": page_size,
        },
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    workspace_id: str,
    publish_status: PublishStatus | None = None,
    connector_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> BotPage:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "workspace_id": workspace_id,
            "publish_status": publish_status,
            "connector_id": connector_id,
            "page_num": page_num,
            "page_size": page_size,
        },
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    workspace_id: str,
    publish_status: PublishStatus | None = None,
    connector_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> Response[BotPage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "workspace_id": workspace_id,
            "publish_status": publish_status,
            "connector_id": connector_id,
            "page_num": page_num,
            "page_size": page_size,
        },
        options,
    )
