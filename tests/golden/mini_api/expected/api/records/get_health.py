# Generated from mini_api/records.yaml: edit that, not this file.
"""Whether the server is well.

``GET /health``. Services: store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[str]] = Operation(
    id="getHealth",
    method="GET",
    path="/health",
    decode=lambda v: v,
    result="text",
    security=("admin",),
    accept="text/plain",
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> str:
    """Whether the server is well.

    For upkeep.

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A word.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[str]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> str:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[str]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
