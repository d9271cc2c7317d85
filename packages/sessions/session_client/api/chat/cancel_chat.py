# Generated from spec/sessions/chat.yaml: edit that, not this file.
"""Cancel the answer that is being made.

``DELETE /api/v2/sessions/{session_id}/chat``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.cancel_result import CancelResult

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[CancelResult]] = Operation(
    id="cancelChat",
    method="DELETE",
    path="/api/v2/sessions/{session_id}/chat",
    decode=CancelResult.from_dict,
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


def sync(*, client: SyncClient, session_id: str, options: RequestOptions | None = None) -> CancelResult:
    """Cancel the answer that is being made.

    Returns as soon as the provider is told; the stream then ends with ``stop_reason`` ``cancelled``. Where nothing runs
    the status is ``error``. Doing it twice is no error and reaches the provider once.

    Args:
        session_id: The session. 1 to 64 characters.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        What became of it.

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
) -> Response[CancelResult]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"session_id": session_id}, options)


async def asyncio(*, client: AsyncClient, session_id: str, options: RequestOptions | None = None) -> CancelResult:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"session_id": session_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, session_id: str, options: RequestOptions | None = None
) -> Response[CancelResult]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"session_id": session_id}, options)
