# Generated from spec/coze/chat.yaml: edit that, not this file.
"""Cancel a chat.

``POST /v3/chat/cancel``. Services: chat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Envelope, Operation
from ...models.chat import Chat

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.chat_cancellation import ChatCancellation


def _body() -> type[ChatCancellation]:
    from ...models.chat_cancellation import ChatCancellation

    return ChatCancellation


OPERATION: Final[Operation[Chat]] = Operation(
    id="cancelChat",
    method="POST",
    path="/v3/chat/cancel",
    decode=Chat.from_dict,
    body=Body("json", _body),
    security=("token",),
    error_codes={200: ("4104",)},
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, body: ChatCancellation, options: RequestOptions | None = None) -> Chat:
    """Cancel a chat.

    Its status changes; a stream of it that is open goes on.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The chat.

    Raises:
        ApiStatusError: 200: ``4104``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: ChatCancellation, options: RequestOptions | None = None
) -> Response[Chat]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: ChatCancellation, options: RequestOptions | None = None) -> Chat:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: ChatCancellation, options: RequestOptions | None = None
) -> Response[Chat]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
