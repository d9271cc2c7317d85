# Generated from spec/dify/runs.yaml: edit that, not this file.
"""List past runs of the app, newest first.

``GET /workflows/logs``. Services: workflow.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.workflow_log_list import WorkflowLogList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.log_status import LogStatus

OPERATION: Final[Operation[WorkflowLogList]] = Operation(
    id="listWorkflowLogs",
    method="GET",
    path="/workflows/logs",
    decode=WorkflowLogList.from_dict,
    params=(
        Param("keyword", "keyword", "query", check=Check(types=("string",))),
        Param(
            "status",
            "status",
            "query",
            check=Check(types=("string",), enum=("succeeded", "failed", "stopped", "running")),
        ),
        Param("created_at__before", "created_at__before", "query", check=Check(types=("string",), format="date-time")),
        Param("created_at__after", "created_at__after", "query", check=Check(types=("string",), format="date-time")),
        Param(
            "created_by_end_user_session_id", "created_by_end_user_session_id", "query", check=Check(types=("string",))
        ),
        Param("created_by_account", "created_by_account", "query", check=Check(types=("string",))),
        Param("page", "page", "query", check=Check(types=("integer",), minimum=1, maximum=99999)),
        Param("limit", "limit", "query", check=Check(types=("integer",), minimum=1, maximum=100)),
    ),
    security=("appKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",)},
    page=Page("page"),
)


def sync(
    *,
    client: SyncClient,
    keyword: str | None = None,
    status: LogStatus | None = None,
    created_at__before: str | datetime | None = None,
    created_at__after: str | datetime | None = None,
    created_by_end_user_session_id: str | None = None,
    created_by_account: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> WorkflowLogList:
    """List past runs of the app, newest first.

    One short record per run, for workflow and chatflow apps. What each node did is not kept here.

    Args:
        keyword: Only runs whose inputs, outputs or end user contain this text.
        status: Only runs that ended so. Servers refuse ``running`` here, although it is a status of runs. One of
            ``succeeded``, ``failed``, ``stopped``, ``running``.
        created_at__before: Only runs started before this moment (ISO 8601 with time zone).
        created_at__after: Only runs started after this moment (ISO 8601 with time zone).
        created_by_end_user_session_id: Only runs of this end user, by the name you gave as ``user``.
        created_by_account: Only runs of this member of the workspace, by e-mail address (some versions document an
            account id). An unknown account is a 400.
        page: Page number; the first page is the default. 1 to 99999.
        limit: Runs per page; 20 if you do not say. 1 to 100.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        One page of runs.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {
            "keyword": keyword,
            "status": status,
            "created_at__before": created_at__before,
            "created_at__after": created_at__after,
            "created_by_end_user_session_id": created_by_end_user_session_id,
            "created_by_account": created_by_account,
            "page": page,
            "limit": limit,
        },
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    keyword: str | None = None,
    status: LogStatus | None = None,
    created_at__before: str | datetime | None = None,
    created_at__after: str | datetime | None = None,
    created_by_end_user_session_id: str | None = None,
    created_by_account: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> Response[WorkflowLogList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "keyword": keyword,
            "status": status,
            "created_at__before": created_at__before,
            "created_at__after": created_at__after,
            "created_by_end_user_session_id": created_by_end_user_session_id,
            "created_by_account": created_by_account,
            "page": page,
            "limit": limit,
        },
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    keyword: str | None = None,
    status: LogStatus | None = None,
    created_at__before: str | datetime | None = None,
    created_at__after: str | datetime | None = None,
    created_by_end_user_session_id: str | None = None,
    created_by_account: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> WorkflowLogList:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "keyword": keyword,
            "status": status,
            "created_at__before": created_at__before,
            "created_at__after": created_at__after,
            "created_by_end_user_session_id": created_by_end_user_session_id,
            "created_by_account": created_by_account,
            "page": page,
            "limit": limit,
        },
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    keyword: str | None = None,
    status: LogStatus | None = None,
    created_at__before: str | datetime | None = None,
    created_at__after: str | datetime | None = None,
    created_by_end_user_session_id: str | None = None,
    created_by_account: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> Response[WorkflowLogList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "keyword": keyword,
            "status": status,
            "created_at__before": created_at__before,
            "created_at__after": created_at__after,
            "created_by_end_user_session_id": created_by_end_user_session_id,
            "created_by_account": created_by_account,
            "page": page,
            "limit": limit,
        },
        options,
    )
