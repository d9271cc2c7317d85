# Generated from mini_api/records.yaml: edit that, not this file.
"""Replace a record.

``PUT /records/{record_id}``. Services: store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.record import Record


def _body() -> type[Record]:
    from ...models.record import Record

    return Record


OPERATION: Final[Operation[None]] = Operation(
    id="replaceRecord",
    method="PUT",
    path="/records/{record_id}",
    decode=lambda _: None,
    result="none",
    params=(Param("record_id", "record_id", "path", required=True, check=Check(types=("string",))),),
    body=Body("json", _body),
    security=("token",),
)


def sync(*, client: SyncClient, record_id: str, body: Record, options: RequestOptions | None = None) -> None:
    """Replace a record.

    All of it.

    Args:
        record_id: The record.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Replaced.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"record_id": record_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, record_id: str, body: Record, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"record_id": record_id, "body": body}, options)


async def asyncio(*, client: AsyncClient, record_id: str, body: Record, options: RequestOptions | None = None) -> None:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"record_id": record_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, record_id: str, body: Record, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"record_id": record_id, "body": body}, options)
