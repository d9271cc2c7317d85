# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Versions of a workflow.

``GET /v1/workflows/{workflow_id}/versions``. Services: workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Envelope, Operation, Page, Param
from ...models.workflow_version_page import WorkflowVersionPage

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.publish_status import PublishStatus

OPERATION: Final[Operation[WorkflowVersionPage]] = Operation(
    id="listWorkflowVersions",
    method="GET",
    path="/v1/workflows/{workflow_id}/versions",
    decode=WorkflowVersionPage.from_dict,
    params=(
        Param("workflow_id", "workflow_id", "path", required=True, check=Check(types=("string",))),
        Param(
            "publish_status",
            "publish_status",
            "query",
            check=Check(types=("string",), enum=("all", "published_online", "published_draft", "unpublished_draft")),
        ),
        Param("page_size", "page_size", "query", check=Check(types=("integer",), minimum=1, maximum=30)),
        Param("page_token", "page_token", "query", check=Check(types=("string",))),
    ),
    security=("token",),
    envelope=Envelope("data"),
    page=Page(
        "token",
        items="items",
        cursor_arg="page_token",
        limit_arg="page_size",
        total=None,
        next_cursor="next_page_token",
    ),
)


def sync(
    *,
    client: SyncClient,
    workflow_id: str,
    publish_status: PublishStatus | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> WorkflowVersionPage:
    """Versions of a workflow.

    The newest first.

    Args:
        workflow_id: The workflow.
        publish_status: Which versions. One of ``all``, ``published_online``, ``published_draft``,
            ``unpublished_draft``.
        page_size: Versions per page. 1 to 30.
        page_token: What the page before gave as ``next_page_token``.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of versions.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {
            "workflow_id": workflow_id,
            "publish_status": publish_status,
            "page_size": page_size,
            "page_token": page_token,
        },
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    workflow_id: str,
    publish_status: PublishStatus | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[WorkflowVersionPage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "workflow_id": workflow_id,
            "publish_status": publish_status,
            "page_size": page_size,
            "page_token": page_token,
        },
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    workflow_id: str,
    publish_status: PublishStatus | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> WorkflowVersionPage:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "workflow_id": workflow_id,
            "publish_status": publish_status,
            "page_size": page_size,
            "page_token": page_token,
        },
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    workflow_id: str,
    publish_status: PublishStatus | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[WorkflowVersionPage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "workflow_id": workflow_id,
            "publish_status": publish_status,
            "page_size": page_size,
            "page_token": page_token,
        },
        options,
    )
