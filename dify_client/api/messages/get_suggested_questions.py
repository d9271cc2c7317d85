# Generated from spec/dify/messages.yaml: edit that, not this file.
"""Get questions the user may want to ask next.

``GET /messages/{message_id}/suggested``. Services: chat, chatflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.suggested_questions import SuggestedQuestions

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[SuggestedQuestions]] = Operation(
    id="getSuggestedQuestions",
    method="GET",
    path="/messages/{message_id}/suggested",
    decode=SuggestedQuestions.from_dict,
    params=(
        Param("message_id", "message_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param(
            "user", "user", "query", required=True, check=Check(types=("string",), min_length=1), client_default="user"
        ),
    ),
    security=("appKey",),
    error_codes={
        400: ("not_chat_app", "app_unavailable", "completion_request_error", "bad_request", "invalid_param"),
        401: ("unauthorized",),
        403: (
            "forbidden",
            "app_not_found",
            "app_abnormal_status",
            "app_api_disabled",
            "workspace_not_found",
            "workspace_archived",
            "app_suggested_questions_after_answer_disabled",
        ),
        404: ("not_found", "agent_version_not_found_error"),
        500: ("internal_server_error",),
    },
)


def sync(
    *, client: SyncClient, message_id: str, user: str | None = None, options: RequestOptions | None = None
) -> SuggestedQuestions:
    """Get questions the user may want to ask next.

    A model makes them up after an answer; the app must have them switched on. Servers refuse with 400 or 403 if it has
    not.

    Args:
        message_id: The answer to go on from. A UUID.
        user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The questions.

    Raises:
        BadRequestError: 400: ``not_chat_app``, ``app_unavailable``, ``completion_request_error``, ``bad_request``,
            ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``, ``app_not_found``, ``app_abnormal_status``, ``app_api_disabled``,
            ``workspace_not_found``, ``workspace_archived``, ``app_suggested_questions_after_answer_disabled``.
        NotFoundError: 404: ``not_found``, ``agent_version_not_found_error``.
        ServerError: 500: ``internal_server_error``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"message_id": message_id, "user": user}, options)


def sync_detailed(
    *, client: SyncClient, message_id: str, user: str | None = None, options: RequestOptions | None = None
) -> Response[SuggestedQuestions]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"message_id": message_id, "user": user}, options)


async def asyncio(
    *, client: AsyncClient, message_id: str, user: str | None = None, options: RequestOptions | None = None
) -> SuggestedQuestions:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"message_id": message_id, "user": user}, options)


async def asyncio_detailed(
    *, client: AsyncClient, message_id: str, user: str | None = None, options: RequestOptions | None = None
) -> Response[SuggestedQuestions]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"message_id": message_id, "user": user}, options)
