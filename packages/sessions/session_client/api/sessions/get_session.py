# Generated from spec/sessions/sessions.yaml: edit that, not this file.
"""Read a session.

``GET /api/v2/sessions/{session_id}``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.session_detail import SessionDetail

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[SessionDetail]] = Operation(
    id="getSession",
    method="GET",
    path="/api/v2/sessions/{session_id}",
    decode=SessionDetail.from_dict,
    params=(
        Param(
            "session_id",
            "session_id",
            "path",
            required=True,
            check=Check(types=("string",), min_length=1, max_length=64),
        ),
    ),
    security=("callerToken",),
    error_codes={401: ("UNAUTHORIZED",), 403: ("FORBIDDEN",), 404: ("SESSION_NOT_FOUND",), 500: ("INTERNAL_ERROR",)},
)


def sync(*, client: SyncClient, session_id: str, options: RequestOptions | None = None) -> SessionDetail:
    """Read a session.

    The header ``Stream-Ticket`` of the answer opens the session's stream for some minutes without a token (``GET
    .../chat?ticket=``), for browsers, whose ``EventSource`` cannot send headers.

    Args:
        session_id: The session. 1 to 64 characters.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The session.

    Raises:
        AuthenticationError: 401: ``UNAUTHORIZED``.
        PermissionDeniedError: 403: ``FORBIDDEN``.
        NotFoundError: 404: ``SESSION_NOT_FOUND``.
        ServerError: 500: ``INTERNAL_ERROR``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"session_id": session_id}, options)


def sync_detailed(
    *, client: SyncClient, session_id: str, options: RequestOptions | None = None
) -> Response[SessionDetail]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"session_id": session_id}, options)


async def asyncio(*, client: AsyncClient, session_id: str, options: RequestOptions | None = None) -> SessionDetail:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"session_id": session_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, session_id: str, options: RequestOptions | None = None
) -> Response[SessionDetail]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"session_id": session_id}, options)
