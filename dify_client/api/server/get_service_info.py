# Generated from spec/dify/server.yaml: edit that, not this file.
"""Ask the server for its version.

``GET /``. Services: core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation
from ...models.service_info import ServiceInfo

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[ServiceInfo]] = Operation(
    id="getServiceInfo",
    method="GET",
    path="/",
    decode=ServiceInfo.from_dict,
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> ServiceInfo:
    """Ask the server for its version.

    Needs no key. Many servers, 1.12 and 1.14 among them, do not have this call and answer 404 with an HTML page.

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Names and versions.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[ServiceInfo]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> ServiceInfo:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[ServiceInfo]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
