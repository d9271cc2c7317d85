# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Answer what a run waits for and wait for it.

``POST /v1/workflows/resume``. Services: workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.workflow_run import WorkflowRun

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.workflow_resumption import WorkflowResumption


def _body() -> type[WorkflowResumption]:
    from ...models.workflow_resumption import WorkflowResumption

    return WorkflowResumption


OPERATION: Final[Operation[WorkflowRun]] = Operation(
    id="resumeWorkflow",
    method="POST",
    path="/v1/workflows/resume",
    decode=WorkflowRun.from_dict,
    body=Body("json", _body),
    security=("token",),
)


def sync(*, client: SyncClient, body: WorkflowResumption, options: RequestOptions | None = None) -> WorkflowRun:
    """Answer what a run waits for and wait for it.

    The run was interrupted; its ``interrupt_data`` says by what.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        What it gave.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: WorkflowResumption, options: RequestOptions | None = None
) -> Response[WorkflowRun]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: WorkflowResumption, options: RequestOptions | None = None
) -> WorkflowRun:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: WorkflowResumption, options: RequestOptions | None = None
) -> Response[WorkflowRun]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
