# Generated from spec/coze/talks.yaml: edit that, not this file.
"""Begin a new section of a conversation.

``POST /v1/conversations/{conversation_id}/clear``. Services: conversations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.section import Section

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Section]] = Operation(
    id="clearConversation",
    method="POST",
    path="/v1/conversations/{conversation_id}/clear",
    decode=Section.from_dict,
    params=(Param("conversation_id", "conversation_id", "path", required=True, check=Check(types=("string",))),),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, conversation_id: str, options: RequestOptions | None = None) -> Section:
    """Begin a new section of a conversation.

    The bot no longer knows what was said before; the messages stay.

    Args:
        conversation_id: The conversation.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The new section.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, options: RequestOptions | None = None
) -> Response[Section]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id}, options)


async def asyncio(*, client: AsyncClient, conversation_id: str, options: RequestOptions | None = None) -> Section:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, options: RequestOptions | None = None
) -> Response[Section]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id}, options)
