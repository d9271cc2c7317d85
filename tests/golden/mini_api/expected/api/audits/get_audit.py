# Generated from mini_api/audits.yaml: edit that, not this file.
"""One audit.

``GET /audits/{audit_id}``. Services: store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.audit import Audit

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Audit]] = Operation(
    id="getAudit",
    method="GET",
    path="/audits/{audit_id}",
    decode=Audit.from_dict,
    params=(Param("audit_id", "audit_id", "path", required=True, check=Check(types=("string",))),),
    security=("admin",),
    envelope=Envelope("found", only=True),
)


def sync(*, client: SyncClient, audit_id: str, options: RequestOptions | None = None) -> Audit:
    """One audit.

    It comes alone in a list.

    Args:
        audit_id: The audit.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The audit.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"audit_id": audit_id}, options)


def sync_detailed(*, client: SyncClient, audit_id: str, options: RequestOptions | None = None) -> Response[Audit]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"audit_id": audit_id}, options)


async def asyncio(*, client: AsyncClient, audit_id: str, options: RequestOptions | None = None) -> Audit:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"audit_id": audit_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, audit_id: str, options: RequestOptions | None = None
) -> Response[Audit]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"audit_id": audit_id}, options)
