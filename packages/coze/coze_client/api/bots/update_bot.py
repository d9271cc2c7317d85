# Generated from spec/coze/bots.yaml: edit that, not this file.
"""Change a bot's draft.

``POST /v1/bot/update``. Services: bots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.receipt import Receipt

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.bot_change import BotChange


def _body() -> type[BotChange]:
    from ...models.bot_change import BotChange

    return BotChange


OPERATION: Final[Operation[Receipt]] = Operation(
    id="updateBot",
    method="POST",
    path="/v1/bot/update",
    decode=Receipt.from_dict,
    body=Body("json", _body),
    security=("token",),
    error_codes={200: ("4000",)},
)


def sync(*, client: SyncClient, body: BotChange, options: RequestOptions | None = None) -> Receipt:
    """Change a bot's draft.

    What is not given stays as it is.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Done.

    Raises:
        ApiStatusError: 200: ``4000``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(*, client: SyncClient, body: BotChange, options: RequestOptions | None = None) -> Response[Receipt]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: BotChange, options: RequestOptions | None = None) -> Receipt:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: BotChange, options: RequestOptions | None = None
) -> Response[Receipt]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
