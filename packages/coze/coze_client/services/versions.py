# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Versions of a workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions
    from ..models.publish_status import PublishStatus
    from ..models.workflow_version import WorkflowVersion
    from ..models.workflow_version_page import WorkflowVersionPage


class VersionsResource:
    """Versions of a workflow."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        workflow_id: str,
        publish_status: PublishStatus | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowVersionPage:
        """Versions of a workflow.

        The newest first.

        ``GET /v1/workflows/{workflow_id}/versions``

        Args:
            workflow_id: The workflow.
            publish_status: Which versions. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            page_size: Versions per page. 1 to 30.
            page_token: What the page before gave as ``next_page_token``.
            options: settings of this call alone.

        Returns:
            A page of versions.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.list_workflow_versions import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "publish_status": publish_status,
                "page_size": page_size,
                "page_token": page_token,
            },
            options,
        )

    def iter(
        self,
        *,
        workflow_id: str,
        publish_status: PublishStatus | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[WorkflowVersionPage, WorkflowVersion]:
        """Versions of a workflow. Goes through all pages.

        The newest first.

        ``GET /v1/workflows/{workflow_id}/versions``

        Args:
            workflow_id: The workflow.
            publish_status: Which versions. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            page_size: Versions per page. 1 to 30.
            page_token: What the page before gave as ``next_page_token``.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.list_workflow_versions import OPERATION
        from ..models.workflow_version import WorkflowVersion

        return self._client.pages(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "publish_status": publish_status,
                "page_size": page_size,
                "page_token": page_token,
            },
            options,
            item=WorkflowVersion,
        )


class VersionsResourceWithResponse:
    """VersionsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = VersionsResource(client)
        self.list = with_response(calls.list)


class AsyncVersionsResource:
    """Versions of a workflow.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        workflow_id: str,
        publish_status: PublishStatus | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowVersionPage:
        """Versions of a workflow.

        The newest first.

        ``GET /v1/workflows/{workflow_id}/versions``

        Args:
            workflow_id: The workflow.
            publish_status: Which versions. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            page_size: Versions per page. 1 to 30.
            page_token: What the page before gave as ``next_page_token``.
            options: settings of this call alone.

        Returns:
            A page of versions.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.list_workflow_versions import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "publish_status": publish_status,
                "page_size": page_size,
                "page_token": page_token,
            },
            options,
        )

    def iter(
        self,
        *,
        workflow_id: str,
        publish_status: PublishStatus | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[WorkflowVersionPage, WorkflowVersion]:
        """Versions of a workflow. Goes through all pages.

        The newest first.

        ``GET /v1/workflows/{workflow_id}/versions``

        Args:
            workflow_id: The workflow.
            publish_status: Which versions. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            page_size: Versions per page. 1 to 30.
            page_token: What the page before gave as ``next_page_token``.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.list_workflow_versions import OPERATION
        from ..models.workflow_version import WorkflowVersion

        return self._client.pages(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "publish_status": publish_status,
                "page_size": page_size,
                "page_token": page_token,
            },
            options,
            item=WorkflowVersion,
        )


class AsyncVersionsResourceWithResponse:
    """AsyncVersionsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncVersionsResource(client)
        self.list = async_with_response(calls.list)
