# Generated from mini_api/files.yaml: edit that, not this file.
"""All files by name.

``GET /files``. Services: talk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation
from ..._runtime.unions import need_map
from ...models.stored_file import StoredFile

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[dict[str, StoredFile]]] = Operation(
    id="mapFiles",
    method="GET",
    path="/files",
    decode=lambda v: {k: StoredFile.from_dict(i) if i.__class__ is dict else i for k, i in need_map(v).items()},
    security=("token",),
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> dict[str, StoredFile]:
    """All files by name.

    Those of the token's workspace.

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Files by name.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[dict[str, StoredFile]]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> dict[str, StoredFile]:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(
    *, client: AsyncClient, options: RequestOptions | None = None
) -> Response[dict[str, StoredFile]]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
