# Generated from spec/dify/messages.yaml: edit that, not this file.
"""Stop an answer that is being made.

``POST /chat-messages/{task_id}/stop``. Services: chat, chatflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.operation_result import OperationResult

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.stop_request import StopRequest


def _body() -> type[StopRequest]:
    from ...models.stop_request import StopRequest

    return StopRequest


OPERATION: Final[Operation[OperationResult]] = Operation(
    id="stopChatMessage",
    method="POST",
    path="/chat-messages/{task_id}/stop",
    decode=OperationResult.from_dict,
    params=(Param("task_id", "task_id", "path", required=True, check=Check(types=("string",), min_length=1)),),
    body=Body("json", _body),
    security=("appKey",),
    error_codes={400: ("not_chat_app", "invalid_param"), 401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(
    *, client: SyncClient, task_id: str, body: StopRequest, options: RequestOptions | None = None
) -> OperationResult:
    """Stop an answer that is being made.

    Works for streams only. What was said so far stays in the conversation. An unknown or finished task is no error.
    Newer servers end a stopped chatflow's stream without ``message_end``.

    Args:
        task_id: Task to stop: the ``task_id`` of the events of the stream.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The stop was passed on.

    Raises:
        BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"task_id": task_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, task_id: str, body: StopRequest, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"task_id": task_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, task_id: str, body: StopRequest, options: RequestOptions | None = None
) -> OperationResult:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"task_id": task_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, task_id: str, body: StopRequest, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"task_id": task_id, "body": body}, options)
