# Generated from spec/sessions/sessions.yaml: edit that, not this file.
"""List the caller's sessions.

``GET /api/v2/sessions``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.session_list import SessionList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[SessionList]] = Operation(
    id="listSessions",
    method="GET",
    path="/api/v2/sessions",
    decode=SessionList.from_dict,
    params=(
        Param("limit", "limit", "query", check=Check(types=("integer",), minimum=1, maximum=100)),
        Param("offset", "offset", "query", check=Check(types=("integer",), minimum=0, maximum=1000000000)),
    ),
    security=("callerToken",),
    error_codes={401: ("UNAUTHORIZED",), 403: ("FORBIDDEN",), 422: ("VALIDATION_ERROR",), 500: ("INTERNAL_ERROR",)},
    page=Page("cursor", items="items", cursor_arg="offset", next_cursor="next_offset"),
)


def sync(
    *, client: SyncClient, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
) -> SessionList:
    """List the caller's sessions.

    Newest first, page by page.

    Args:
        limit: Sessions per page, 1 to 100. Default 10.
        offset: Sessions to pass over. Default 0. 0 to 1000000000.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of sessions.

    Raises:
        AuthenticationError: 401: ``UNAUTHORIZED``.
        PermissionDeniedError: 403: ``FORBIDDEN``.
        ApiStatusError: 422: ``VALIDATION_ERROR``.
        ServerError: 500: ``INTERNAL_ERROR``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"limit": limit, "offset": offset}, options)


def sync_detailed(
    *, client: SyncClient, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
) -> Response[SessionList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"limit": limit, "offset": offset}, options)


async def asyncio(
    *, client: AsyncClient, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
) -> SessionList:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"limit": limit, "offset": offset}, options)


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
) -> Response[SessionList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"limit": limit, "offset": offset}, options)
