# Generated from spec/dify/feedback.yaml: edit that, not this file.
"""Rate an answer, or take the rating back.

``POST /messages/{message_id}/feedbacks``. Services: chat, chatflow, completion, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.operation_result import OperationResult

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.feedback_request import FeedbackRequest


def _body() -> type[FeedbackRequest]:
    from ...models.feedback_request import FeedbackRequest

    return FeedbackRequest


OPERATION: Final[Operation[OperationResult]] = Operation(
    id="submitFeedback",
    method="POST",
    path="/messages/{message_id}/feedbacks",
    decode=OperationResult.from_dict,
    params=(Param("message_id", "message_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    body=Body("json", _body),
    security=("appKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *, client: SyncClient, message_id: str, body: FeedbackRequest, options: RequestOptions | None = None
) -> OperationResult:
    """Rate an answer, or take the rating back.

    One rating per message and end user: a second one replaces the first. A rating of null takes it back, and is refused
    (400) if there is none.

    Args:
        message_id: Id of the message. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The rating is stored or gone.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"message_id": message_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, message_id: str, body: FeedbackRequest, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"message_id": message_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, message_id: str, body: FeedbackRequest, options: RequestOptions | None = None
) -> OperationResult:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"message_id": message_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, message_id: str, body: FeedbackRequest, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"message_id": message_id, "body": body}, options)
