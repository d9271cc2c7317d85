# Generated from spec/coze/bots.yaml: edit that, not this file.
"""Take a bot out of a channel.

``POST /v1/bots/{bot_id}/unpublish``. Services: bots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.receipt import Receipt

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.bot_withdrawal import BotWithdrawal


def _body() -> type[BotWithdrawal]:
    from ...models.bot_withdrawal import BotWithdrawal

    return BotWithdrawal


OPERATION: Final[Operation[Receipt]] = Operation(
    id="unpublishBot",
    method="POST",
    path="/v1/bots/{bot_id}/unpublish",
    decode=Receipt.from_dict,
    params=(Param("bot_id", "bot_id", "path", required=True, check=Check(types=("string",))),),
    body=Body("json", _body),
    security=("token",),
)


def sync(*, client: SyncClient, bot_id: str, body: BotWithdrawal, options: RequestOptions | None = None) -> Receipt:
    """Take a bot out of a channel.

    Its draft stays.

    Args:
        bot_id: The bot.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Done.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"bot_id": bot_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, bot_id: str, body: BotWithdrawal, options: RequestOptions | None = None
) -> Response[Receipt]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"bot_id": bot_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, bot_id: str, body: BotWithdrawal, options: RequestOptions | None = None
) -> Receipt:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"bot_id": bot_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, bot_id: str, body: BotWithdrawal, options: RequestOptions | None = None
) -> Response[Receipt]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"bot_id": bot_id, "body": body}, options)
