# Generated from spec/dify/runs.yaml: edit that, not this file.
"""Read the state and the result of one run.

``GET /workflows/run/{workflow_run_id}``. Services: chatflow, workflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.workflow_run import WorkflowRun

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[WorkflowRun]] = Operation(
    id="getWorkflowRun",
    method="GET",
    path="/workflows/run/{workflow_run_id}",
    decode=WorkflowRun.from_dict,
    params=(
        Param(
            "workflow_run_id", "workflow_run_id", "path", required=True, check=Check(types=("string",), min_length=1)
        ),
    ),
    security=("appKey",),
    error_codes={
        400: ("not_workflow_app",),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        500: ("unknown",),
    },
)


def sync(*, client: SyncClient, workflow_run_id: str, options: RequestOptions | None = None) -> WorkflowRun:
    """Read the state and the result of one run.

    Works during a run and afterwards, for workflow and chatflow apps. Servers before 1.14 answer an unknown id with 200
    and every member null, newer ones with 404; an id that is no UUID is a 500 on both.

    Args:
        workflow_run_id: Id of the run (``workflow_run_id`` of answers and events), not the task id.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The run.

    Raises:
        BadRequestError: 400: ``not_workflow_app``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ServerError: 500: ``unknown``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"workflow_run_id": workflow_run_id}, options)


def sync_detailed(
    *, client: SyncClient, workflow_run_id: str, options: RequestOptions | None = None
) -> Response[WorkflowRun]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"workflow_run_id": workflow_run_id}, options)


async def asyncio(*, client: AsyncClient, workflow_run_id: str, options: RequestOptions | None = None) -> WorkflowRun:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"workflow_run_id": workflow_run_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, workflow_run_id: str, options: RequestOptions | None = None
) -> Response[WorkflowRun]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"workflow_run_id": workflow_run_id}, options)
