# Generated from spec/dify/conversations.yaml: edit that, not this file.
"""Set a variable of a conversation.

``PUT /conversations/{conversation_id}/variables/{variable_id}``. Services: chat, chatflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.conversation_variable import ConversationVariable

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.update_conversation_variable_request import UpdateConversationVariableRequest


def _body() -> type[UpdateConversationVariableRequest]:
    from ...models.update_conversation_variable_request import UpdateConversationVariableRequest

    return UpdateConversationVariableRequest


OPERATION: Final[Operation[ConversationVariable]] = Operation(
    id="updateConversationVariable",
    method="PUT",
    path="/conversations/{conversation_id}/variables/{variable_id}",
    decode=ConversationVariable.from_dict,
    params=(
        Param(
            "conversation_id", "conversation_id", "path", required=True, check=Check(types=("string",), format="uuid")
        ),
        Param("variable_id", "variable_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    body=Body("json", _body),
    security=("appKey",),
    error_codes={
        400: ("not_chat_app", "bad_request", "invalid_param"),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
    },
)


def sync(
    *,
    client: SyncClient,
    conversation_id: str,
    variable_id: str,
    body: UpdateConversationVariableRequest,
    options: RequestOptions | None = None,
) -> ConversationVariable:
    """Set a variable of a conversation.

    The value must fit the variable's type. Servers 1.12 and 1.14 refuse some integers for ``number`` variables.

    Args:
        conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
        variable_id: The variable: its ``id`` in the list of variables. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The variable with its new value.

    Raises:
        BadRequestError: 400: ``not_chat_app``, ``bad_request``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION, {"conversation_id": conversation_id, "variable_id": variable_id, "body": body}, options
    )


def sync_detailed(
    *,
    client: SyncClient,
    conversation_id: str,
    variable_id: str,
    body: UpdateConversationVariableRequest,
    options: RequestOptions | None = None,
) -> Response[ConversationVariable]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION, {"conversation_id": conversation_id, "variable_id": variable_id, "body": body}, options
    )


async def asyncio(
    *,
    client: AsyncClient,
    conversation_id: str,
    variable_id: str,
    body: UpdateConversationVariableRequest,
    options: RequestOptions | None = None,
) -> ConversationVariable:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION, {"conversation_id": conversation_id, "variable_id": variable_id, "body": body}, options
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    conversation_id: str,
    variable_id: str,
    body: UpdateConversationVariableRequest,
    options: RequestOptions | None = None,
) -> Response[ConversationVariable]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION, {"conversation_id": conversation_id, "variable_id": variable_id, "body": body}, options
    )
