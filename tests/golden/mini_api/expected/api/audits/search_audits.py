# Generated from mini_api/audits.yaml: edit that, not this file.
"""Search the audits.

``POST /audits/search``. Services: store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Envelope, Operation, Page
from ...models.audit_page import AuditPage

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.audit_search import AuditSearch


def _body() -> type[AuditSearch]:
    from ...models.audit_search import AuditSearch

    return AuditSearch


OPERATION: Final[Operation[AuditPage]] = Operation(
    id="searchAudits",
    method="POST",
    path="/audits/search",
    decode=AuditPage.from_dict,
    body=Body("json", _body),
    security=("admin",),
    envelope=Envelope("found"),
    page=Page("cursor", items="audits", cursor_arg="after", limit_arg="at_most", total=None, next_cursor="last"),
)


def sync(*, client: SyncClient, body: AuditSearch, options: RequestOptions | None = None) -> AuditPage:
    """Search the audits.

    The cursor moves in the body.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of audits.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: AuditSearch, options: RequestOptions | None = None
) -> Response[AuditPage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: AuditSearch, options: RequestOptions | None = None) -> AuditPage:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: AuditSearch, options: RequestOptions | None = None
) -> Response[AuditPage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
