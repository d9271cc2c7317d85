# Generated from spec/coze/bots.yaml: edit that, not this file.
"""What a bot is published as.

``GET /v1/bot/get_online_info``. Services: bots. Deprecated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.bot import Bot

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Bot]] = Operation(
    id="getOnlineBot",
    method="GET",
    path="/v1/bot/get_online_info",
    decode=Bot.from_dict,
    params=(Param("bot_id", "bot_id", "query", required=True, check=Check(types=("string",))),),
    security=("token",),
    envelope=Envelope("data"),
    deprecated=True,
)


def sync(*, client: SyncClient, bot_id: str, options: RequestOptions | None = None) -> Bot:
    """What a bot is published as.

    Older than ``get``, which shows drafts, too.

    Args:
        bot_id: The bot.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The bot.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"bot_id": bot_id}, options)


def sync_detailed(*, client: SyncClient, bot_id: str, options: RequestOptions | None = None) -> Response[Bot]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"bot_id": bot_id}, options)


async def asyncio(*, client: AsyncClient, bot_id: str, options: RequestOptions | None = None) -> Bot:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"bot_id": bot_id}, options)


async def asyncio_detailed(*, client: AsyncClient, bot_id: str, options: RequestOptions | None = None) -> Response[Bot]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"bot_id": bot_id}, options)
