# Generated from mini_api/files.yaml: edit that, not this file.
"""Upload files.

``POST /files``. Services: talk, store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ..._runtime.unions import need_list
from ...models.stored_file import StoredFile

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.file_upload import FileUpload


def _body() -> type[FileUpload]:
    from ...models.file_upload import FileUpload

    return FileUpload


OPERATION: Final[Operation[list[StoredFile]]] = Operation(
    id="uploadFiles",
    method="POST",
    path="/files",
    decode=lambda v: [StoredFile.from_dict(i) if i.__class__ is dict else i for i in need_list(v)],
    body=Body("multipart", _body),
    security=("token",),
)


def sync(*, client: SyncClient, body: FileUpload, options: RequestOptions | None = None) -> list[StoredFile]:
    """Upload files.

    One file is needed; more may come with it.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The files.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: FileUpload, options: RequestOptions | None = None
) -> Response[list[StoredFile]]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: FileUpload, options: RequestOptions | None = None) -> list[StoredFile]:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: FileUpload, options: RequestOptions | None = None
) -> Response[list[StoredFile]]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
