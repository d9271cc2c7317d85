# Generated from spec/sessions/health.yaml: edit that, not this file.
"""Ask whether the gateway works.

``GET /api/v2/health``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation
from ...models.health import Health

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Health]] = Operation(
    id="getHealth",
    method="GET",
    path="/api/v2/health",
    decode=Health.from_dict,
    error_codes={403: ("FORBIDDEN",), 500: ("INTERNAL_ERROR",)},
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> Health:
    """Ask whether the gateway works.

    Needs no token. While the gateway shuts down the answer is ``stopping``, and new messages are refused. Providers are
    not asked.

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The gateway answers.

    Raises:
        PermissionDeniedError: 403: ``FORBIDDEN``.
        ServerError: 500: ``INTERNAL_ERROR``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[Health]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> Health:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[Health]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
