# Generated from spec/coze/bots.yaml: edit that, not this file.
"""Make a bot.

``POST /v1/bot/create``. Services: bots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Envelope, Operation
from ...models.bot import Bot

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.bot_creation import BotCreation


def _body() -> type[BotCreation]:
    from ...models.bot_creation import BotCreation

    return BotCreation


OPERATION: Final[Operation[Bot]] = Operation(
    id="createBot",
    method="POST",
    path="/v1/bot/create",
    decode=Bot.from_dict,
    body=Body("json", _body),
    security=("token",),
    error_codes={200: ("4000",)},
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, body: BotCreation, options: RequestOptions | None = None) -> Bot:
    """Make a bot.

    It is a draft until it is published.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The bot; only its id is certain.

    Raises:
        ApiStatusError: 200: ``4000``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(*, client: SyncClient, body: BotCreation, options: RequestOptions | None = None) -> Response[Bot]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: BotCreation, options: RequestOptions | None = None) -> Bot:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: BotCreation, options: RequestOptions | None = None
) -> Response[Bot]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
