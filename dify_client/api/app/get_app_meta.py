# Generated from spec/dify/app.yaml: edit that, not this file.
"""Read the icons of the tools that the app uses.

``GET /meta``. Services: chat, chatflow, completion, workflow, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation
from ...models.app_meta import AppMeta

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[AppMeta]] = Operation(
    id="getAppMeta",
    method="GET",
    path="/meta",
    decode=AppMeta.from_dict,
    security=("appKey",),
    error_codes={400: ("app_unavailable",), 401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> AppMeta:
    """Read the icons of the tools that the app uses.

    Empty for apps without tools.

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The icons.

    Raises:
        BadRequestError: 400: ``app_unavailable``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[AppMeta]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> AppMeta:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[AppMeta]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
