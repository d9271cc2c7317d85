# Generated from spec/dify/runs.yaml: edit that, not this file.
"""Stop a run that is under way.

``POST /workflows/tasks/{task_id}/stop``. Services: workflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.operation_result import OperationResult

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.workflow_stop_request import WorkflowStopRequest


def _body() -> type[WorkflowStopRequest]:
    from ...models.workflow_stop_request import WorkflowStopRequest

    return WorkflowStopRequest


OPERATION: Final[Operation[OperationResult]] = Operation(
    id="stopWorkflow",
    method="POST",
    path="/workflows/tasks/{task_id}/stop",
    decode=OperationResult.from_dict,
    params=(Param("task_id", "task_id", "path", required=True, check=Check(types=("string",), min_length=1)),),
    body=Body("json", _body),
    security=("appKey",),
    error_codes={400: ("not_workflow_app", "invalid_param"), 401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(
    *, client: SyncClient, task_id: str, body: WorkflowStopRequest, options: RequestOptions | None = None
) -> OperationResult:
    """Stop a run that is under way.

    Answers success even if the task is unknown or already over. A run that waits for a person goes on waiting until
    somebody submits the form.

    Args:
        task_id: Task id, which stands in every event and in the blocking answer.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The server has taken note.

    Raises:
        BadRequestError: 400: ``not_workflow_app``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"task_id": task_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, task_id: str, body: WorkflowStopRequest, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"task_id": task_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, task_id: str, body: WorkflowStopRequest, options: RequestOptions | None = None
) -> OperationResult:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"task_id": task_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, task_id: str, body: WorkflowStopRequest, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"task_id": task_id, "body": body}, options)
