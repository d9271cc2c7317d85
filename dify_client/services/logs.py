# Generated from spec/dify/runs.yaml: edit that, not this file.
"""Logs."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions
    from ..models.log_status import LogStatus
    from ..models.workflow_log import WorkflowLog
    from ..models.workflow_log_list import WorkflowLogList


class LogsResource:
    """Logs."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
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

        ``GET /workflows/logs``

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
            options: settings of this call alone.

        Returns:
            One page of runs.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.list_workflow_logs import OPERATION

        return self._client.fetch(
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

    def iter(
        self,
        *,
        keyword: str | None = None,
        status: LogStatus | None = None,
        created_at__before: str | datetime | None = None,
        created_at__after: str | datetime | None = None,
        created_by_end_user_session_id: str | None = None,
        created_by_account: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[WorkflowLogList, WorkflowLog]:
        """List past runs of the app, newest first. Goes through all pages.

        One short record per run, for workflow and chatflow apps. What each node did is not kept here.

        ``GET /workflows/logs``

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
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.list_workflow_logs import OPERATION
        from ..models.workflow_log import WorkflowLog

        return self._client.pages(
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
            item=WorkflowLog,
        )


class LogsResourceWithResponse:
    """LogsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = LogsResource(client)
        self.list = with_response(calls.list)


class AsyncLogsResource:
    """Logs.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
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

        ``GET /workflows/logs``

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
            options: settings of this call alone.

        Returns:
            One page of runs.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.list_workflow_logs import OPERATION

        return await self._client.fetch(
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

    def iter(
        self,
        *,
        keyword: str | None = None,
        status: LogStatus | None = None,
        created_at__before: str | datetime | None = None,
        created_at__after: str | datetime | None = None,
        created_by_end_user_session_id: str | None = None,
        created_by_account: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[WorkflowLogList, WorkflowLog]:
        """List past runs of the app, newest first. Goes through all pages.

        One short record per run, for workflow and chatflow apps. What each node did is not kept here.

        ``GET /workflows/logs``

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
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.list_workflow_logs import OPERATION
        from ..models.workflow_log import WorkflowLog

        return self._client.pages(
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
            item=WorkflowLog,
        )


class AsyncLogsResourceWithResponse:
    """AsyncLogsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncLogsResource(client)
        self.list = async_with_response(calls.list)
