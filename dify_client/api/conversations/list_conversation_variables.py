# Generated from spec/dify/conversations.yaml: edit that, not this file.
"""List the variables a conversation keeps.

``GET /conversations/{conversation_id}/variables``. Services: chat, chatflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.conversation_variable_list import ConversationVariableList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[ConversationVariableList]] = Operation(
    id="listConversationVariables",
    method="GET",
    path="/conversations/{conversation_id}/variables",
    decode=ConversationVariableList.from_dict,
    params=(
        Param(
            "conversation_id", "conversation_id", "path", required=True, check=Check(types=("string",), format="uuid")
        ),
        Param("user", "user", "query", check=Check(types=("string",), min_length=1), client_default="user"),
        Param(
            "last_id",
            "last_id",
            "query",
            check=Check(types=("string",), pattern="^([0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12})?$"),
        ),
        Param("limit", "limit", "query", check=Check(types=("integer",), minimum=1, maximum=100)),
        Param(
            "variable_name",
            "variable_name",
            "query",
            check=Check(types=("string",), min_length=1, max_length=255, pattern="^[A-Za-z0-9_.-]+$"),
        ),
    ),
    security=("appKey",),
    error_codes={
        400: ("not_chat_app", "invalid_param"),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        500: ("unknown",),
    },
    page=Page("last_id", cursor_arg="last_id", total=None),
)


def sync(
    *,
    client: SyncClient,
    conversation_id: str,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    variable_name: str | None = None,
    options: RequestOptions | None = None,
) -> ConversationVariableList:
    """List the variables a conversation keeps.

    Chatflows store values in them between turns; other chat apps have none. For the next page pass the id of the last
    variable as ``last_id``.

    Args:
        conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
        user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
        last_id: Last variable of the page you have; those after it are listed.
        limit: Variables per page, 1 to 100. Default 20.
        variable_name: List the variable of this name only. Servers 1.12 and 1.14 fail on it with 500. 1 to 255
            characters.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of variables.

    Raises:
        BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ServerError: 500: ``unknown``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {
            "conversation_id": conversation_id,
            "user": user,
            "last_id": last_id,
            "limit": limit,
            "variable_name": variable_name,
        },
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    conversation_id: str,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    variable_name: str | None = None,
    options: RequestOptions | None = None,
) -> Response[ConversationVariableList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "conversation_id": conversation_id,
            "user": user,
            "last_id": last_id,
            "limit": limit,
            "variable_name": variable_name,
        },
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    conversation_id: str,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    variable_name: str | None = None,
    options: RequestOptions | None = None,
) -> ConversationVariableList:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "conversation_id": conversation_id,
            "user": user,
            "last_id": last_id,
            "limit": limit,
            "variable_name": variable_name,
        },
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    conversation_id: str,
    user: str | None = None,
    last_id: str | None = None,
    limit: int | None = None,
    variable_name: str | None = None,
    options: RequestOptions | None = None,
) -> Response[ConversationVariableList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "conversation_id": conversation_id,
            "user": user,
            "last_id": last_id,
            "limit": limit,
            "variable_name": variable_name,
        },
        options,
    )
