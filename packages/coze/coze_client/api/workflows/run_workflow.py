# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Run a workflow and wait for it.

``POST /v1/workflow/run``. Services: workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.workflow_run import WorkflowRun

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.workflow_run_request import WorkflowRunRequest


def _body() -> type[WorkflowRunRequest]:
    from ...models.workflow_run_request import WorkflowRunRequest

    return WorkflowRunRequest


OPERATION: Final[Operation[WorkflowRun]] = Operation(
    id="runWorkflow",
    method="POST",
    path="/v1/workflow/run",
    decode=WorkflowRun.from_dict,
    body=Body("json", _body),
    security=("token",),
    error_codes={200: ("4000", "4200", "6003")},
)


def sync(*, client: SyncClient, body: WorkflowRunRequest, options: RequestOptions | None = None) -> WorkflowRun:
    """Run a workflow and wait for it.

    It must be published. Give ``bot_id`` or ``app_id``, not both. Runs of more than some minutes need ``is_async``.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        What it gave, or with ``is_async`` the id of the run.

    Raises:
        ApiStatusError: 200: ``4000``, ``4200``, ``6003``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> Response[WorkflowRun]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> WorkflowRun:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> Response[WorkflowRun]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
