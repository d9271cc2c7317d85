# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""One workflow.

``GET /v1/workflows/{workflow_id}``. Services: workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.workflow_detail import WorkflowDetail

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[WorkflowDetail]] = Operation(
    id="getWorkflow",
    method="GET",
    path="/v1/workflows/{workflow_id}",
    decode=WorkflowDetail.from_dict,
    params=(Param("workflow_id", "workflow_id", "path", required=True, check=Check(types=("string",))),),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(*, client: SyncClient, workflow_id: str, options: RequestOptions | None = None) -> WorkflowDetail:
    """One workflow.

    What it is called and whose it is.

    Args:
        workflow_id: The workflow.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The workflow.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"workflow_id": workflow_id}, options)


def sync_detailed(
    *, client: SyncClient, workflow_id: str, options: RequestOptions | None = None
) -> Response[WorkflowDetail]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"workflow_id": workflow_id}, options)


async def asyncio(*, client: AsyncClient, workflow_id: str, options: RequestOptions | None = None) -> WorkflowDetail:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"workflow_id": workflow_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, workflow_id: str, options: RequestOptions | None = None
) -> Response[WorkflowDetail]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"workflow_id": workflow_id}, options)
