# Generated from spec/coze/messages.yaml: edit that, not this file.
"""Say what somebody thinks of a message.

``POST /v1/conversations/{conversation_id}/messages/{message_id}/feedback``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.receipt import Receipt

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.feedback import Feedback


def _body() -> type[Feedback]:
    from ...models.feedback import Feedback

    return Feedback


OPERATION: Final[Operation[Receipt]] = Operation(
    id="createFeedback",
    method="POST",
    path="/v1/conversations/{conversation_id}/messages/{message_id}/feedback",
    decode=Receipt.from_dict,
    params=(
        Param("conversation_id", "conversation_id", "path", required=True, check=Check(types=("string",))),
        Param("message_id", "message_id", "path", required=True, check=Check(types=("string",))),
    ),
    body=Body("json", _body),
    security=("token",),
)


def sync(
    *, client: SyncClient, conversation_id: str, message_id: str, body: Feedback, options: RequestOptions | None = None
) -> Receipt:
    """Say what somebody thinks of a message.

    A second word replaces the first.

    Args:
        conversation_id: Its conversation.
        message_id: The message.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Done.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION, {"conversation_id": conversation_id, "message_id": message_id, "body": body}, options
    )


def sync_detailed(
    *, client: SyncClient, conversation_id: str, message_id: str, body: Feedback, options: RequestOptions | None = None
) -> Response[Receipt]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "message_id": message_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, message_id: str, body: Feedback, options: RequestOptions | None = None
) -> Receipt:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION, {"conversation_id": conversation_id, "message_id": message_id, "body": body}, options
    )


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, message_id: str, body: Feedback, options: RequestOptions | None = None
) -> Response[Receipt]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION, {"conversation_id": conversation_id, "message_id": message_id, "body": body}, options
    )
