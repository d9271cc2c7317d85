# Generated from spec/sessions/files.yaml: edit that, not this file.
"""List the files of a session.

``GET /api/v2/sessions/{session_id}/files``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ..._runtime.unions import need_list
from ...models.file_meta import FileMeta

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[list[FileMeta]]] = Operation(
    id="listFiles",
    method="GET",
    path="/api/v2/sessions/{session_id}/files",
    decode=lambda v: [FileMeta.from_dict(i) if i.__class__ is dict else i for i in need_list(v)],
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


def sync(*, client: SyncClient, session_id: str, options: RequestOptions | None = None) -> list[FileMeta]:
    """List the files of a session.

    In the order of their upload; all at once.

    Args:
        session_id: The session. 1 to 64 characters.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The files.

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
) -> Response[list[FileMeta]]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"session_id": session_id}, options)


async def asyncio(*, client: AsyncClient, session_id: str, options: RequestOptions | None = None) -> list[FileMeta]:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"session_id": session_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, session_id: str, options: RequestOptions | None = None
) -> Response[list[FileMeta]]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"session_id": session_id}, options)
