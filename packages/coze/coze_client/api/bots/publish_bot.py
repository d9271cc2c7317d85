# Generated from spec/coze/bots.yaml: edit that, not this file.
"""Publish a bot's draft.

``POST /v1/bot/publish``. Services: bots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Envelope, Operation
from ...models.bot import Bot

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.bot_publication import BotPublication


def _body() -> type[BotPublication]:
    from ...models.bot_publication import BotPublication

    return BotPublication


OPERATION: Final[Operation[Bot]] = Operation(
    id="publishBot",
    method="POST",
    path="/v1/bot/publish",
    decode=Bot.from_dict,
    body=Body("json", _body),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, body: BotPublication, options: RequestOptions | None = None) -> Bot:
    """Publish a bot's draft.

    Bots are reachable for the API once they are published to its channel.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The bot with its version.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(*, client: SyncClient, body: BotPublication, options: RequestOptions | None = None) -> Response[Bot]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: BotPublication, options: RequestOptions | None = None) -> Bot:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: BotPublication, options: RequestOptions | None = None
) -> Response[Bot]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
