# Generated from spec/dify/app.yaml: edit that, not this file.
"""Read name, kind and tags of the app.

``GET /info``. Services: chat, chatflow, completion, workflow, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation
from ...models.app_info import AppInfo

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[AppInfo]] = Operation(
    id="getAppInfo",
    method="GET",
    path="/info",
    decode=AppInfo.from_dict,
    security=("appKey",),
    error_codes={400: ("app_unavailable",), 401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> AppInfo:
    """Read name, kind and tags of the app.

    Works for every kind of app; a cheap way to test a key.

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The app.

    Raises:
        BadRequestError: 400: ``app_unavailable``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[AppInfo]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> AppInfo:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[AppInfo]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
