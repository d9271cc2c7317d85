# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""What one node of a run gave.

``GET /v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}``. Services: workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.node_run import NodeRun

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[NodeRun]] = Operation(
    id="getNodeRun",
    method="GET",
    path="/v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}",
    decode=NodeRun.from_dict,
    params=(
        Param("workflow_id", "workflow_id", "path", required=True, check=Check(types=("string",))),
        Param("execute_id", "execute_id", "path", required=True, check=Check(types=("string",))),
        Param("node_execute_uuid", "node_execute_uuid", "path", required=True, check=Check(types=("string",))),
    ),
    security=("token",),
    envelope=Envelope("data"),
)


def sync(
    *,
    client: SyncClient,
    workflow_id: str,
    execute_id: str,
    node_execute_uuid: str,
    options: RequestOptions | None = None,
) -> NodeRun:
    """What one node of a run gave.

    For outputs that are too large for the run itself.

    Args:
        workflow_id: The workflow.
        execute_id: The run.
        node_execute_uuid: The node's part in the run.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The node's part in the run.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {"workflow_id": workflow_id, "execute_id": execute_id, "node_execute_uuid": node_execute_uuid},
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    workflow_id: str,
    execute_id: str,
    node_execute_uuid: str,
    options: RequestOptions | None = None,
) -> Response[NodeRun]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {"workflow_id": workflow_id, "execute_id": execute_id, "node_execute_uuid": node_execute_uuid},
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    workflow_id: str,
    execute_id: str,
    node_execute_uuid: str,
    options: RequestOptions | None = None,
) -> NodeRun:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {"workflow_id": workflow_id, "execute_id": execute_id, "node_execute_uuid": node_execute_uuid},
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    workflow_id: str,
    execute_id: str,
    node_execute_uuid: str,
    options: RequestOptions | None = None,
) -> Response[NodeRun]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {"workflow_id": workflow_id, "execute_id": execute_id, "node_execute_uuid": node_execute_uuid},
        options,
    )
