# Generated from mini_api/records.yaml: edit that, not this file.
"""All shelves.

``GET /shelves``. Services: store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation
from ..._runtime.unions import need_list
from ...models.shelf import Shelf

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[list[Shelf]]] = Operation(
    id="listShelves",
    method="GET",
    path="/shelves",
    decode=lambda v: [Shelf.from_dict(i) if i.__class__ is dict else i for i in need_list(v)],
    security=("token",),
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> list[Shelf]:
    """All shelves.

    In no order.

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The shelves.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[list[Shelf]]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> list[Shelf]:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[list[Shelf]]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
