# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Runs of a workflow that were begun in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.node_run import NodeRun
    from ..models.run_history import RunHistory


class RunsResource:
    """Runs of a workflow that were begun in the background."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def node(
        self, *, workflow_id: str, execute_id: str, node_execute_uuid: str, options: RequestOptions | None = None
    ) -> NodeRun:
        """What one node of a run gave.

        For outputs that are too large for the run itself.

        ``GET /v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}``

        Args:
            workflow_id: The workflow.
            execute_id: The run.
            node_execute_uuid: The node's part in the run.
            options: settings of this call alone.

        Returns:
            The node's part in the run.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.get_node_run import OPERATION

        return self._client.fetch(
            OPERATION,
            {"workflow_id": workflow_id, "execute_id": execute_id, "node_execute_uuid": node_execute_uuid},
            options,
        )

    def get(self, *, workflow_id: str, execute_id: str, options: RequestOptions | None = None) -> RunHistory:
        """A run that was begun in the background.

        How it is going, and what it gave.

        ``GET /v1/workflows/{workflow_id}/run_histories/{execute_id}``

        Args:
            workflow_id: The workflow.
            execute_id: The run.
            options: settings of this call alone.

        Returns:
            The run.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.get_workflow_run import OPERATION

        return self._client.fetch(OPERATION, {"workflow_id": workflow_id, "execute_id": execute_id}, options)


class RunsResourceWithResponse:
    """RunsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = RunsResource(client)
        self.node = with_response(calls.node)
        self.get = with_response(calls.get)


class AsyncRunsResource:
    """Runs of a workflow that were begun in the background.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def node(
        self, *, workflow_id: str, execute_id: str, node_execute_uuid: str, options: RequestOptions | None = None
    ) -> NodeRun:
        """What one node of a run gave.

        For outputs that are too large for the run itself.

        ``GET /v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}``

        Args:
            workflow_id: The workflow.
            execute_id: The run.
            node_execute_uuid: The node's part in the run.
            options: settings of this call alone.

        Returns:
            The node's part in the run.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.get_node_run import OPERATION

        return await self._client.fetch(
            OPERATION,
            {"workflow_id": workflow_id, "execute_id": execute_id, "node_execute_uuid": node_execute_uuid},
            options,
        )

    async def get(self, *, workflow_id: str, execute_id: str, options: RequestOptions | None = None) -> RunHistory:
        """A run that was begun in the background.

        How it is going, and what it gave.

        ``GET /v1/workflows/{workflow_id}/run_histories/{execute_id}``

        Args:
            workflow_id: The workflow.
            execute_id: The run.
            options: settings of this call alone.

        Returns:
            The run.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.get_workflow_run import OPERATION

        return await self._client.fetch(OPERATION, {"workflow_id": workflow_id, "execute_id": execute_id}, options)


class AsyncRunsResourceWithResponse:
    """AsyncRunsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncRunsResource(client)
        self.node = async_with_response(calls.node)
        self.get = async_with_response(calls.get)
