# Generated from spec/coze/files.yaml: edit that, not this file.
"""What is known about an uploaded file.

``GET /v1/files/retrieve``. Services: files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.file import File

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[File]] = Operation(
    id="getFile",
    method="GET",
    path="/v1/files/retrieve",
    decode=File.from_dict,
    params=(Param("file_id", "file_id", "query", required=True, check=Check(types=("string",))),),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, file_id: str, options: RequestOptions | None = None) -> File:
    """What is known about an uploaded file.

    Its size and its name.

    Args:
        file_id: The file.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The file.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"file_id": file_id}, options)


def sync_detailed(*, client: SyncClient, file_id: str, options: RequestOptions | None = None) -> Response[File]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"file_id": file_id}, options)


async def asyncio(*, client: AsyncClient, file_id: str, options: RequestOptions | None = None) -> File:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"file_id": file_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, file_id: str, options: RequestOptions | None = None
) -> Response[File]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"file_id": file_id}, options)
