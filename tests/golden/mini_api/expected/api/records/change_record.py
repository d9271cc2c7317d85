# Generated from mini_api/records.yaml: edit that, not this file.
"""Change a record.

``PATCH /records/{record_id}``. Services: store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.record import Record

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.record_change import RecordChange


def _body() -> type[RecordChange]:
    from ...models.record_change import RecordChange

    return RecordChange


OPERATION: Final[Operation[Record | None]] = Operation(
    id="changeRecord",
    method="PATCH",
    path="/records/{record_id}",
    decode=lambda v: Record.from_dict(v) if v.__class__ is dict else v,
    params=(Param("record_id", "record_id", "path", required=True, check=Check(types=("string",))),),
    body=Body("json", _body, required=False),
    security=("token",),
    empty=True,
)


def sync(
    *, client: SyncClient, record_id: str, body: RecordChange | None = None, options: RequestOptions | None = None
) -> Record | None:
    """Change a record.

    Only what is given changes.

    Args:
        record_id: The record.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The record.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"record_id": record_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, record_id: str, body: RecordChange | None = None, options: RequestOptions | None = None
) -> Response[Record | None]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"record_id": record_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, record_id: str, body: RecordChange | None = None, options: RequestOptions | None = None
) -> Record | None:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"record_id": record_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, record_id: str, body: RecordChange | None = None, options: RequestOptions | None = None
) -> Response[Record | None]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"record_id": record_id, "body": body}, options)
