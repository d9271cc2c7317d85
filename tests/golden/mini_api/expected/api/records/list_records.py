# Generated from mini_api/records.yaml: edit that, not this file.
"""List records.

``GET /records``. Services: store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.record_page import RecordPage

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[RecordPage]] = Operation(
    id="listRecords",
    method="GET",
    path="/records",
    decode=RecordPage.from_dict,
    params=(
        Param("page", "page", "query", check=Check(types=("integer",), minimum=1)),
        Param("limit", "limit", "query", check=Check(types=("integer",))),
    ),
    security=("admin",),
    page=Page("page", has_more=None),
)


def sync(
    *, client: SyncClient, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
) -> RecordPage:
    """List records.

    Oldest first.

    Args:
        page: Number of the page. At least 1.
        limit: Records per page.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of records.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"page": page, "limit": limit}, options)


def sync_detailed(
    *, client: SyncClient, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
) -> Response[RecordPage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"page": page, "limit": limit}, options)


async def asyncio(
    *, client: AsyncClient, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
) -> RecordPage:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"page": page, "limit": limit}, options)


async def asyncio_detailed(
    *, client: AsyncClient, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
) -> Response[RecordPage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"page": page, "limit": limit}, options)
