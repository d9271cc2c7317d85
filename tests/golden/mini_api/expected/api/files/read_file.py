# Generated from mini_api/files.yaml: edit that, not this file.
"""Read a file.

``GET /files/{file_id}/content``. Services: talk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.binary import AsyncBinaryResponse, BinaryResponse
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions

OPERATION: Final[Operation[Any]] = Operation(
    id="readFile",
    method="GET",
    path="/files/{file_id}/content",
    decode=lambda v: v,
    result="binary",
    params=(Param("file_id", "file_id", "path", required=True, check=Check(types=("string",))),),
    security=("token",),
    accept="audio/mpeg",
)


def sync(*, client: SyncClient, file_id: str, options: RequestOptions | None = None) -> BinaryResponse:
    """Read a file.

    As it was stored.

    Args:
        file_id: The file.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Its bytes.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.download(OPERATION, {"file_id": file_id}, options)


async def asyncio(*, client: AsyncClient, file_id: str, options: RequestOptions | None = None) -> AsyncBinaryResponse:
    """As ``sync``, awaited."""
    return await client.download(OPERATION, {"file_id": file_id}, options)
