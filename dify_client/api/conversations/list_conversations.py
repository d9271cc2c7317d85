# Generated from spec/dify/conversations.yaml: edit that, not this file.
"""List the conversations of an end user.

``GET /conversations``. Services: chat, chatflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.conversation_list import ConversationList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.conversation_sort import ConversationSort

OPERATION: Final[Operation[ConversationList]] = Operation(
    id="listConversations",
    method="GET",
    path="/conversations",
    decode=ConversationList.from_dict,
    params=(
        Param("user", "user", "query", check=Check(types=("string",), min_length=1), client_default="user"),
        Param(
            "last_id",
            "last_id",
            "query",
            check=Check(types=("string",), pattern="^([0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12})?$"),
        ),
        Param("limit", "limit", "query", check=Check(types=("integer",), minimum=1, maximum=100)),
        Param(
            "sort_by",
            "sort_by",
            "query",
            check=Check(types=("string",), enum=("created_at", "-created_at", "updated_at", "-updated_at")),
        ),
    ),
    security=("appKey",),
    error_codes={
        400: ("not_chat_app", "invalid_param"),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
    },
    page=Page("last_id", cursor_arg="last_id", total=None),
)


def sync(
    *,
    client: SyncClient,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    sort_by: ConversationSort | None = None,
    options: RequestOptions | None = None,
) -> ConversationList:
    """List the conversations of an end user.

    For the next page pass the id of the last conversation as ``last_id``.

    Args:
        user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
        last_id: Last conversation of the page you have; those after it are listed. Leave it out for the first page.
        limit: Conversations per page, 1 to 100. Default 20.
        sort_by: Order of the list. Default ``-updated_at``. One of ``created_at``, ``-created_at``, ``updated_at``,
            ``-updated_at``.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of conversations.

    Raises:
        BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"user": user, "last_id": last_id, "limit": limit, "sort_by": sort_by}, options)


def sync_detailed(
    *,
    client: SyncClient,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    sort_by: ConversationSort | None = None,
    options: RequestOptions | None = None,
) -> Response[ConversationList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"user": user, "last_id": last_id, "limit": limit, "sort_by": sort_by}, options)


async def asyncio(
    *,
    client: AsyncClient,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    sort_by: ConversationSort | None = None,
    options: RequestOptions | None = None,
) -> ConversationList:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION, {"user": user, "last_id": last_id, "limit": limit, "sort_by": sort_by}, options
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    sort_by: ConversationSort | None = None,
    options: RequestOptions | None = None,
) -> Response[ConversationList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"user": user, "last_id": last_id, "limit": limit, "sort_by": sort_by}, options)
