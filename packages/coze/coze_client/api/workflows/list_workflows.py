# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Workflows of a workspace.

``GET /v1/workflows``. Services: workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Page, Param
from ...models.workflow_page import WorkflowPage

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.publish_status import PublishStatus
    from ...models.workflow_mode import WorkflowMode

OPERATION: Final[Operation[WorkflowPage]] = Operation(
    id="listWorkflows",
    method="GET",
    path="/v1/workflows",
    decode=WorkflowPage.from_dict,
    params=(
        Param("workspace_id", "workspace_id", "query", check=Check(types=("string",))),
        Param("workflow_mode", "workflow_mode", "query", check=Check(types=("string",), enum=("workflow", "chatflow"))),
        Param("app_id", "app_id", "query", check=Check(types=("string",))),
        Param(
            "publish_status",
            "publish_status",
            "query",
            check=Check(types=("string",), enum=("all", "published_online", "published_draft", "unpublished_draft")),
        ),
        Param("page_num", "page_num", "query", check=Check(types=("integer",), minimum=1)),
        Param("page_size", "page_size", "query", check=Check(types=("integer",), minimum=1)),
    ),
    security=("token",),
    envelope=Envelope("data"),
    page=Page("page", items="items", cursor_arg="page_num", limit_arg="page_size", total=None),
)


def sync(
    *,
    client: SyncClient,
    workspace_id: str | None = None,
    workflow_mode: WorkflowMode | None = None,
    app_id: str | None = None,
    publish_status: PublishStatus | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> WorkflowPage:
    """Workflows of a workspace.

    Or of an app.

    Args:
        workspace_id: The workspace.
        workflow_mode: Workflows or chatflows. One of ``workflow``, ``chatflow``.
        app_id: The app.
        publish_status: Which workflows. One of ``all``, ``published_online``, ``published_draft``,
            ``unpublished_draft``.
        page_num: Number of the page. At least 1.
        page_size: Workflows per page. At least 1.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of workflows.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {
            "workspace_id": workspace_id,
            "workflow_mode": workflow_mode,
            "app_id": app_id,
            "publish_status": publish_status,
            "page_num": page_num,
            "page_size": page_size,
        },
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    workspace_id: str | None = None,
    workflow_mode: WorkflowMode | None = None,
    app_id: str | None = None,
    publish_status: PublishStatus | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> Response[WorkflowPage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "workspace_id": workspace_id,
            "workflow_mode": workflow_mode,
            "app_id": app_id,
            "publish_status": publish_status,
            "page_num": page_num,
            "page_size": page_size,
        },
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    workspace_id: str | None = None,
    workflow_mode: WorkflowMode | None = None,
    app_id: str | None = None,
    publish_status: PublishStatus | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> WorkflowPage:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "workspace_id": workspace_id,
            "workflow_mode": workflow_mode,
            "app_id": app_id,
            "publish_status": publish_status,
            "page_num": page_num,
            "page_size": page_size,
        },
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    workspace_id: str | None = None,
    workflow_mode: WorkflowMode | None = None,
    app_id: str | None = None,
    publish_status: PublishStatus | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> Response[WorkflowPage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "workspace_id": workspace_id,
            "workflow_mode": workflow_mode,
            "app_id": app_id,
            "publish_status": publish_status,
            "page_num": page_num,
            "page_size": page_size,
        },
        options,
    )
