# Generated from spec/dify/messages.yaml: edit that, not this file.
"""List the messages of a conversation.

``GET /messages``. Services: chat, chatflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.message_list import MessageList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[MessageList]] = Operation(
    id="listMessages",
    method="GET",
    path="/messages",
    decode=MessageList.from_dict,
    params=(
        Param(
            "conversation_id",
            "conversation_id",
            "query",
            required=True,
            check=Check(
                types=("string",), min_length=1, pattern="^([0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12})?$"
            ),
        ),
        Param("user", "user", "query", check=Check(types=("string",), min_length=1), client_default="user"),
        Param(
            "first_id",
            "first_id",
            "query",
            check=Check(types=("string",), pattern="^([0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12})?$"),
        ),
        Param("limit", "limit", "query", check=Check(types=("integer",), minimum=1, maximum=100)),
    ),
    security=("appKey",),
    error_codes={
        400: ("not_chat_app", "invalid_param"),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
    },
    page=Page("first_id", cursor_arg="first_id", total=None),
)


def sync(
    *,
    client: SyncClient,
    conversation_id: str,
    user: str | None = None,
    first_id: str | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> MessageList:
    """List the messages of a conversation.

    Within a page the oldest comes first, across pages it goes back in time: pass the id of the first message as
    ``first_id`` to get the page before it.

    Args:
        conversation_id: The conversation: the ``conversation_id`` of its answers.
        user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
        first_id: First message of the page you have; its predecessors are listed. Leave it out for the newest.
        limit: Messages per page, 1 to 100. Default 20.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of messages.

    Raises:
        BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION, {"conversation_id": conversation_id, "user": user, "first_id": first_id, "limit": limit}, options
    )


def sync_detailed(
    *,
    client: SyncClient,
    conversation_id: str,
    user: str | None = None,
    first_id: str | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> Response[MessageList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION, {"conversation_id": conversation_id, "user": user, "first_id": first_id, "limit": limit}, options
    )


async def asyncio(
    *,
    client: AsyncClient,
    conversation_id: str,
    user: str | None = None,
    first_id: str | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> MessageList:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION, {"conversation_id": conversation_id, "user": user, "first_id": first_id, "limit": limit}, options
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    conversation_id: str,
    user: str | None = None,
    first_id: str | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> Response[MessageList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION, {"conversation_id": conversation_id, "user": user, "first_id": first_id, "limit": limit}, options
    )
