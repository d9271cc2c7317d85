# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""A run that was begun in the background.

``GET /v1/workflows/{workflow_id}/run_histories/{execute_id}``. Services: workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Param
from ...models.run_history import RunHistory

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[RunHistory]] = Operation(
    id="getWorkflowRun",
    method="GET",
    path="/v1/workflows/{workflow_id}/run_histories/{execute_id}",
    decode=RunHistory.from_dict,
    params=(
        Param("workflow_id", "workflow_id", "path", required=True, check=Check(types=("string",))),
        Param("execute_id", "execute_id", "path", required=True, check=Check(types=("string",))),
    ),
    security=("token",),
    envelope=Envelope("data", only=True),
)


def sync(*, client: SyncClient, workflow_id: str, execute_id: str, options: RequestOptions | None = None) -> RunHistory:
    """A run that was begun in the background.

    How it is going, and what it gave.

    Args:
        workflow_id: The workflow.
        execute_id: The run.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The run.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"workflow_id": workflow_id, "execute_id": execute_id}, options)


def sync_detailed(
    *, client: SyncClient, workflow_id: str, execute_id: str, options: RequestOptions | None = None
) -> Response[RunHistory]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"workflow_id": workflow_id, "execute_id": execute_id}, options)


async def asyncio(
    *, client: AsyncClient, workflow_id: str, execute_id: str, options: RequestOptions | None = None
) -> RunHistory:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"workflow_id": workflow_id, "execute_id": execute_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, workflow_id: str, execute_id: str, options: RequestOptions | None = None
) -> Response[RunHistory]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"workflow_id": workflow_id, "execute_id": execute_id}, options)
