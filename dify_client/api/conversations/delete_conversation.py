# Generated from spec/dify/conversations.yaml: edit that, not this file.
"""Delete a conversation.

``DELETE /conversations/{conversation_id}``. Services: chat, chatflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.delete_conversation_request import DeleteConversationRequest


def _body() -> type[DeleteConversationRequest]:
    from ...models.delete_conversation_request import DeleteConversationRequest

    return DeleteConversationRequest


OPERATION: Final[Operation[None]] = Operation(
    id="deleteConversation",
    method="DELETE",
    path="/conversations/{conversation_id}",
    decode=lambda _: None,
    result="none",
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
        415: ("unsupported_media_type",),
    },
)


def sync(
    *, client: SyncClient, conversation_id: str, body: DeleteConversationRequest, options: RequestOptions | None = None
) -> None:
    """Delete a conversation.

    Older servers also answer success if there is no such conversation, newer ones with 404.

    Args:
        conversation_id: The conversation: the ``conversation_id`` of its answers. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        It is gone.

    Raises:
        BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, conversation_id: str, body: DeleteConversationRequest, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, conversation_id: str, body: DeleteConversationRequest, options: RequestOptions | None = None
) -> None:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"conversation_id": conversation_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, conversation_id: str, body: DeleteConversationRequest, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"conversation_id": conversation_id, "body": body}, options)
