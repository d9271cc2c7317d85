# Generated from spec/dify/app.yaml: edit that, not this file.
"""Read how the app's web page looks.

``GET /site``. Services: chat, chatflow, completion, workflow, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation
from ...models.app_site import AppSite

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[AppSite]] = Operation(
    id="getAppSite",
    method="GET",
    path="/site",
    decode=AppSite.from_dict,
    security=("appKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> AppSite:
    """Read how the app's web page looks.

    Title, icon, colours and texts of the page on which Dify shows the app.

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The page's settings.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[AppSite]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> AppSite:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[AppSite]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
