# Generated from spec/coze/files.yaml: edit that, not this file.
"""Upload a file.

``POST /v1/files/upload``. Services: files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Envelope, Operation
from ...models.file import File

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.file_upload import FileUpload


def _body() -> type[FileUpload]:
    from ...models.file_upload import FileUpload

    return FileUpload


OPERATION: Final[Operation[File]] = Operation(
    id="uploadFile",
    method="POST",
    path="/v1/files/upload",
    decode=File.from_dict,
    body=Body("multipart", _body),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, body: FileUpload, options: RequestOptions | None = None) -> File:
    """Upload a file.

    Messages, pictures of bots and workflows refer to it by its id.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The file.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(*, client: SyncClient, body: FileUpload, options: RequestOptions | None = None) -> Response[File]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: FileUpload, options: RequestOptions | None = None) -> File:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: FileUpload, options: RequestOptions | None = None
) -> Response[File]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
