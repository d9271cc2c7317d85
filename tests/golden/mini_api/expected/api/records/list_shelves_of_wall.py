# Generated from mini_api/records.yaml: edit that, not this file.
"""Shelves of one wall.

``GET /walls/{wall}/shelves``. Services: store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ..._runtime.unions import need_list
from ...models.shelf import Shelf

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[list[Shelf]]] = Operation(
    id="listShelvesOfWall",
    method="GET",
    path="/walls/{wall}/shelves",
    decode=lambda v: [Shelf.from_dict(i) if i.__class__ is dict else i for i in need_list(v)],
    params=(Param("wall", "wall", "path", required=True, check=Check(types=("integer",), minimum=1)),),
    security=("token",),
)


def sync(*, client: SyncClient, wall: int, options: RequestOptions | None = None) -> list[Shelf]:
    """Shelves of one wall.

    In no order.

    Args:
        wall: Number of the wall. At least 1.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The shelves.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"wall": wall}, options)


def sync_detailed(*, client: SyncClient, wall: int, options: RequestOptions | None = None) -> Response[list[Shelf]]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"wall": wall}, options)


async def asyncio(*, client: AsyncClient, wall: int, options: RequestOptions | None = None) -> list[Shelf]:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"wall": wall}, options)


async def asyncio_detailed(
    *, client: AsyncClient, wall: int, options: RequestOptions | None = None
) -> Response[list[Shelf]]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"wall": wall}, options)
