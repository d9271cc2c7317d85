# Generated from spec/sessions/files.yaml: edit that, not this file.
"""Read the facts of a file.

``GET /api/v2/sessions/{session_id}/files/{file_id}``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.file_meta import FileMeta

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[FileMeta]] = Operation(
    id="getFile",
    method="GET",
    path="/api/v2/sessions/{session_id}/files/{file_id}",
    decode=FileMeta.from_dict,
    params=(
        Param(
            "session_id",
            "session_id",
            "path",
            required=True,
            check=Check(types=("string",), min_length=1, max_length=64),
        ),
        Param("file_id", "file_id", "path", required=True, check=Check(types=("string",), min_length=1, max_length=64)),
    ),
    security=("callerToken",),
    error_codes={
        401: ("UNAUTHORIZED",),
        403: ("FORBIDDEN",),
        404: ("SESSION_NOT_FOUND", "FILE_NOT_FOUND"),
        500: ("INTERNAL_ERROR",),
    },
)


def sync(*, client: SyncClient, session_id: str, file_id: str, options: RequestOptions | None = None) -> FileMeta:
    """Read the facts of a file.

    Its bytes are at the provider and are not given back.

    Args:
        session_id: The session. 1 to 64 characters.
        file_id: The file. 1 to 64 characters.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The file's facts.

    Raises:
        AuthenticationError: 401: ``UNAUTHORIZED``.
        PermissionDeniedError: 403: ``FORBIDDEN``.
        NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
        ServerError: 500: ``INTERNAL_ERROR``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"session_id": session_id, "file_id": file_id}, options)


def sync_detailed(
    *, client: SyncClient, session_id: str, file_id: str, options: RequestOptions | None = None
) -> Response[FileMeta]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"session_id": session_id, "file_id": file_id}, options)


async def asyncio(
    *, client: AsyncClient, session_id: str, file_id: str, options: RequestOptions | None = None
) -> FileMeta:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"session_id": session_id, "file_id": file_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, session_id: str, file_id: str, options: RequestOptions | None = None
) -> Response[FileMeta]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"session_id": session_id, "file_id": file_id}, options)
