# Generated from spec/coze/bots.yaml: edit that, not this file.
"""How a bot is made.

``GET /v1/bots/{bot_id}``. Services: bots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.bot import Bot

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Bot]] = Operation(
    id="getBot",
    method="GET",
    path="/v1/bots/{bot_id}",
    decode=Bot.from_dict,
    params=(
        Param("bot_id", "bot_id", "path", required=True, check=Check(types=("string",))),
        Param("is_published", "is_published", "query", check=Check(types=("boolean",))),
    ),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(
    *, client: SyncClient, bot_id: str, is_published: bool | None = None, options: RequestOptions | None = None
) -> Bot:
    """How a bot is made.

    As it is published, or as it is drafted.

    Args:
        bot_id: The bot.
        is_published: True for what is published, false for the draft.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The bot.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"bot_id": bot_id, "is_published": is_published}, options)


def sync_detailed(
    *, client: SyncClient, bot_id: str, is_published: bool | None = None, options: RequestOptions | None = None
) -> Response[Bot]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"bot_id": bot_id, "is_published": is_published}, options)


async def asyncio(
    *, client: AsyncClient, bot_id: str, is_published: bool | None = None, options: RequestOptions | None = None
) -> Bot:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"bot_id": bot_id, "is_published": is_published}, options)


async def asyncio_detailed(
    *, client: AsyncClient, bot_id: str, is_published: bool | None = None, options: RequestOptions | None = None
) -> Response[Bot]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"bot_id": bot_id, "is_published": is_published}, options)
