# Generated from spec/dify/conversations.yaml: edit that, not this file.
"""Give a conversation a name.

``POST /conversations/{conversation_id}/name``. Services: chat, chatflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.conversation_item import ConversationItem

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.rename_conversation_request import RenameConversationRequest


def _body() -> type[RenameConversationRequest]:
    from ...models.rename_conversation_request import RenameConversationRequest

    return RenameConversationRequest


OPERATION: Final[Operation[ConversationItem]] = Operation(
    id="renameConversation",
    method="POST",
    path="/conversations/{conversation_id}/name",
    decode=ConversationItem.from_dict,
    params=(
        Param(
            "conversation_id", "conversation_id", "path", required=True, check=Check(types=("string",), format="uuid")
        ),
    ),
    body=Body("json", _body),
    security=("appKey",),
    error_codes={
        400: ("not_chat_app", "invalid_param"),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
    },
)


def sync(
    *, client: SyncClient, conversation_id: str, body: RenameConversationRequest, options: RequestOptions | None = None
) -> ConversationItem:
    """Give a conversation a name.

    Either the name you give, or one a model makes up from the conversation.

    Args:
        conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The conversation with its new name.

    Raises:
        BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, body: RenameConversationRequest, options: RequestOptions | None = None
) -> Response[ConversationItem]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, body: RenameConversationRequest, options: RequestOptions | None = None
) -> ConversationItem:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, body: RenameConversationRequest, options: RequestOptions | None = None
) -> Response[ConversationItem]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)
