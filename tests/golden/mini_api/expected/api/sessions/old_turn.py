# Generated from mini_api/sessions.yaml: edit that, not this file.
"""Say something, the old way.

``POST /old-turns``. Services: talk. Deprecated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.old_turn import OldTurn


def _body() -> type[OldTurn]:
    from ...models.old_turn import OldTurn

    return OldTurn


OPERATION: Final[Operation[str]] = Operation(
    id="oldTurn",
    method="POST",
    path="/old-turns",
    decode=lambda v: v,
    result="text",
    body=Body("form", _body),
    security=("token",),
    accept="text/plain",
    deprecated=True,
)


def sync(*, client: SyncClient, body: OldTurn, options: RequestOptions | None = None) -> str:
    """Say something, the old way.

    Use takeTurn.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The answer.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(*, client: SyncClient, body: OldTurn, options: RequestOptions | None = None) -> Response[str]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: OldTurn, options: RequestOptions | None = None) -> str:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: OldTurn, options: RequestOptions | None = None
) -> Response[str]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
