# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Run workflows, go on with those that wait, and look at what was run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions, StreamOptions
    from ..chat_streams import AsyncChatStream, ChatStream
    from ..models.enter_message import EnterMessage
    from ..models.publish_status import PublishStatus
    from ..models.workflow import Workflow
    from ..models.workflow_detail import WorkflowDetail
    from ..models.workflow_mode import WorkflowMode
    from ..models.workflow_page import WorkflowPage
    from ..models.workflow_run import WorkflowRun
    from ..params import EnterMessageParams
    from ..workflow_streams import AsyncWorkflowStream, WorkflowStream
    from .runs import AsyncRunsResource, AsyncRunsResourceWithResponse, RunsResource, RunsResourceWithResponse
    from .versions import (
        AsyncVersionsResource,
        AsyncVersionsResourceWithResponse,
        VersionsResource,
        VersionsResourceWithResponse,
    )


class WorkflowsService:
    """Run workflows, go on with those that wait, and look at what was run."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def runs(self) -> RunsResource:
        """Runs of a workflow that were begun in the background."""
        from .runs import RunsResource

        return RunsResource(self._client)

    @property
    def versions(self) -> VersionsResource:
        """Versions of a workflow."""
        from .versions import VersionsResource

        return VersionsResource(self._client)

    def chat(
        self,
        *,
        workflow_id: str,
        additional_messages: Sequence[EnterMessage | EnterMessageParams],
        parameters: Mapping[str, Any] | None = None,
        app_id: str | None = None,
        bot_id: str | None = None,
        conversation_id: str | None = None,
        ext: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatStream:
        """Chat with a chatflow.

        Its answer comes as the events of a chat, and in no other form. Give ``bot_id`` or ``app_id``, not both.

        ``POST /v1/workflows/chat``

        Args:
            workflow_id: The chatflow.
            additional_messages: What is said; the last one is the question.
            parameters: What it is given.
            app_id: App it runs for.
            bot_id: Bot it runs for.
            conversation_id: Conversation to go on with.
            ext: ``latitude``, ``longitude`` and ``user_id`` of the end user.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.chat_with_workflow import OPERATION, STREAM
        from ..chat_streams import ChatStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "workflow_id": workflow_id,
                "additional_messages": additional_messages,
                "parameters": parameters,
                "app_id": app_id,
                "bot_id": bot_id,
                "conversation_id": conversation_id,
                "ext": ext,
            },
            options,
            into=ChatStream,
            **stream,
        )

    def get(self, *, workflow_id: str, options: RequestOptions | None = None) -> WorkflowDetail:
        """One workflow.

        What it is called and whose it is.

        ``GET /v1/workflows/{workflow_id}``

        Args:
            workflow_id: The workflow.
            options: settings of this call alone.

        Returns:
            The workflow.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.get_workflow import OPERATION

        return self._client.fetch(OPERATION, {"workflow_id": workflow_id}, options)

    def list(
        self,
        *,
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

        ``GET /v1/workflows``

        Args:
            workspace_id: The workspace.
            workflow_mode: Workflows or chatflows. One of ``workflow``, ``chatflow``.
            app_id: The app.
            publish_status: Which workflows. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            page_num: Number of the page. At least 1.
            page_size: Workflows per page. At least 1.
            options: settings of this call alone.

        Returns:
            A page of workflows.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.list_workflows import OPERATION

        return self._client.fetch(
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

    def iter(
        self,
        *,
        workspace_id: str | None = None,
        workflow_mode: WorkflowMode | None = None,
        app_id: str | None = None,
        publish_status: PublishStatus | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[WorkflowPage, Workflow]:
        """Workflows of a workspace. Goes through all pages.

        Or of an app.

        ``GET /v1/workflows``

        Args:
            workspace_id: The workspace.
            workflow_mode: Workflows or chatflows. One of ``workflow``, ``chatflow``.
            app_id: The app.
            publish_status: Which workflows. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            page_num: Number of the page. At least 1.
            page_size: Workflows per page. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.list_workflows import OPERATION
        from ..models.workflow import Workflow

        return self._client.pages(
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
            item=Workflow,
        )

    def resume(
        self,
        *,
        workflow_id: str,
        event_id: str,
        resume_data: str,
        interrupt_type: int,
        options: RequestOptions | None = None,
    ) -> WorkflowRun:
        """Answer what a run waits for and wait for it.

        The run was interrupted; its ``interrupt_data`` says by what.

        ``POST /v1/workflows/resume``

        Args:
            workflow_id: The workflow.
            event_id: What it waits for.
            resume_data: The answer.
            interrupt_type: What asks: 2 a question, 5 an input, 6 a plugin of your program, 7 a plugin that signs in.
            options: settings of this call alone.

        Returns:
            What it gave.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.resume_workflow import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "event_id": event_id,
                "resume_data": resume_data,
                "interrupt_type": interrupt_type,
            },
            options,
        )

    def run(
        self,
        *,
        workflow_id: str,
        parameters: Mapping[str, Any] | None = None,
        bot_id: str | None = None,
        app_id: str | None = None,
        ext: Mapping[str, str] | None = None,
        is_async: bool | None = None,
        workflow_version: str | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowRun:
        """Run a workflow and wait for it.

        It must be published. Give ``bot_id`` or ``app_id``, not both. Runs of more than some minutes need ``is_async``.

        ``POST /v1/workflow/run``

        Args:
            workflow_id: The workflow.
            parameters: What it is given.
            bot_id: Bot it runs for, if its nodes need one.
            app_id: App it runs for, if its nodes need one.
            ext: ``latitude``, ``longitude`` and ``user_id`` of the end user.
            is_async: Whether it runs in the background.
            workflow_version: Which version runs.
            connector_id: Channel; ``1024`` is the API.
            options: settings of this call alone.

        Returns:
            What it gave, or with ``is_async`` the id of the run.

        Raises:
            ApiStatusError: 200: ``4000``, ``4200``, ``6003``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.run_workflow import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "parameters": parameters,
                "bot_id": bot_id,
                "app_id": app_id,
                "ext": ext,
                "is_async": is_async,
                "workflow_version": workflow_version,
                "connector_id": connector_id,
            },
            options,
        )

    def stream_resume(
        self,
        *,
        workflow_id: str,
        event_id: str,
        resume_data: str,
        interrupt_type: int,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> WorkflowStream:
        """Answer what a run waits for and follow it.

        The run was interrupted; the event says by what.

        ``POST /v1/workflow/stream_resume``

        Args:
            workflow_id: The workflow.
            event_id: What it waits for.
            resume_data: The answer.
            interrupt_type: What asks: 2 a question, 5 an input, 6 a plugin of your program, 7 a plugin that signs in.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.stream_resumed_workflow import OPERATION, STREAM
        from ..workflow_streams import WorkflowStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "workflow_id": workflow_id,
                "event_id": event_id,
                "resume_data": resume_data,
                "interrupt_type": interrupt_type,
            },
            options,
            into=WorkflowStream,
            **stream,
        )

    def stream(
        self,
        *,
        workflow_id: str,
        parameters: Mapping[str, Any] | None = None,
        bot_id: str | None = None,
        app_id: str | None = None,
        ext: Mapping[str, str] | None = None,
        workflow_version: str | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> WorkflowStream:
        """Run a workflow and follow it.

        It must be published. Give ``bot_id`` or ``app_id``, not both. Nodes that stream do so piece by piece.

        ``POST /v1/workflow/stream_run``

        Args:
            workflow_id: The workflow.
            parameters: What it is given.
            bot_id: Bot it runs for, if its nodes need one.
            app_id: App it runs for, if its nodes need one.
            ext: ``latitude``, ``longitude`` and ``user_id`` of the end user.
            workflow_version: Which version runs.
            connector_id: Channel; ``1024`` is the API.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            ApiStatusError: 200: ``4000``, ``4200``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.stream_workflow import OPERATION, STREAM
        from ..workflow_streams import WorkflowStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "workflow_id": workflow_id,
                "parameters": parameters,
                "bot_id": bot_id,
                "app_id": app_id,
                "ext": ext,
                "workflow_version": workflow_version,
                "connector_id": connector_id,
            },
            options,
            into=WorkflowStream,
            **stream,
        )


class WorkflowsServiceWithResponse:
    """WorkflowsService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = WorkflowsService(client)
        self.get = with_response(calls.get)
        self.list = with_response(calls.list)
        self.resume = with_response(calls.resume)
        self.run = with_response(calls.run)

    @property
    def runs(self) -> RunsResourceWithResponse:
        """Runs of a workflow that were begun in the background."""
        from .runs import RunsResourceWithResponse

        return RunsResourceWithResponse(self._client)

    @property
    def versions(self) -> VersionsResourceWithResponse:
        """Versions of a workflow."""
        from .versions import VersionsResourceWithResponse

        return VersionsResourceWithResponse(self._client)


class AsyncWorkflowsService:
    """Run workflows, go on with those that wait, and look at what was run.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def runs(self) -> AsyncRunsResource:
        """Runs of a workflow that were begun in the background."""
        from .runs import AsyncRunsResource

        return AsyncRunsResource(self._client)

    @property
    def versions(self) -> AsyncVersionsResource:
        """Versions of a workflow."""
        from .versions import AsyncVersionsResource

        return AsyncVersionsResource(self._client)

    def chat(
        self,
        *,
        workflow_id: str,
        additional_messages: Sequence[EnterMessage | EnterMessageParams],
        parameters: Mapping[str, Any] | None = None,
        app_id: str | None = None,
        bot_id: str | None = None,
        conversation_id: str | None = None,
        ext: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncChatStream:
        """Chat with a chatflow.

        Its answer comes as the events of a chat, and in no other form. Give ``bot_id`` or ``app_id``, not both.

        ``POST /v1/workflows/chat``

        Args:
            workflow_id: The chatflow.
            additional_messages: What is said; the last one is the question.
            parameters: What it is given.
            app_id: App it runs for.
            bot_id: Bot it runs for.
            conversation_id: Conversation to go on with.
            ext: ``latitude``, ``longitude`` and ``user_id`` of the end user.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.chat_with_workflow import OPERATION, STREAM
        from ..chat_streams import AsyncChatStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "workflow_id": workflow_id,
                "additional_messages": additional_messages,
                "parameters": parameters,
                "app_id": app_id,
                "bot_id": bot_id,
                "conversation_id": conversation_id,
                "ext": ext,
            },
            options,
            into=AsyncChatStream,
            **stream,
        )

    async def get(self, *, workflow_id: str, options: RequestOptions | None = None) -> WorkflowDetail:
        """One workflow.

        What it is called and whose it is.

        ``GET /v1/workflows/{workflow_id}``

        Args:
            workflow_id: The workflow.
            options: settings of this call alone.

        Returns:
            The workflow.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.get_workflow import OPERATION

        return await self._client.fetch(OPERATION, {"workflow_id": workflow_id}, options)

    async def list(
        self,
        *,
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

        ``GET /v1/workflows``

        Args:
            workspace_id: The workspace.
            workflow_mode: Workflows or chatflows. One of ``workflow``, ``chatflow``.
            app_id: The app.
            publish_status: Which workflows. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            page_num: Number of the page. At least 1.
            page_size: Workflows per page. At least 1.
            options: settings of this call alone.

        Returns:
            A page of workflows.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.list_workflows import OPERATION

        return await self._client.fetch(
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

    def iter(
        self,
        *,
        workspace_id: str | None = None,
        workflow_mode: WorkflowMode | None = None,
        app_id: str | None = None,
        publish_status: PublishStatus | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[WorkflowPage, Workflow]:
        """Workflows of a workspace. Goes through all pages.

        Or of an app.

        ``GET /v1/workflows``

        Args:
            workspace_id: The workspace.
            workflow_mode: Workflows or chatflows. One of ``workflow``, ``chatflow``.
            app_id: The app.
            publish_status: Which workflows. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            page_num: Number of the page. At least 1.
            page_size: Workflows per page. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.list_workflows import OPERATION
        from ..models.workflow import Workflow

        return self._client.pages(
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
            item=Workflow,
        )

    async def resume(
        self,
        *,
        workflow_id: str,
        event_id: str,
        resume_data: str,
        interrupt_type: int,
        options: RequestOptions | None = None,
    ) -> WorkflowRun:
        """Answer what a run waits for and wait for it.

        The run was interrupted; its ``interrupt_data`` says by what.

        ``POST /v1/workflows/resume``

        Args:
            workflow_id: The workflow.
            event_id: What it waits for.
            resume_data: The answer.
            interrupt_type: What asks: 2 a question, 5 an input, 6 a plugin of your program, 7 a plugin that signs in.
            options: settings of this call alone.

        Returns:
            What it gave.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.resume_workflow import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "event_id": event_id,
                "resume_data": resume_data,
                "interrupt_type": interrupt_type,
            },
            options,
        )

    async def run(
        self,
        *,
        workflow_id: str,
        parameters: Mapping[str, Any] | None = None,
        bot_id: str | None = None,
        app_id: str | None = None,
        ext: Mapping[str, str] | None = None,
        is_async: bool | None = None,
        workflow_version: str | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowRun:
        """Run a workflow and wait for it.

        It must be published. Give ``bot_id`` or ``app_id``, not both. Runs of more than some minutes need ``is_async``.

        ``POST /v1/workflow/run``

        Args:
            workflow_id: The workflow.
            parameters: What it is given.
            bot_id: Bot it runs for, if its nodes need one.
            app_id: App it runs for, if its nodes need one.
            ext: ``latitude``, ``longitude`` and ``user_id`` of the end user.
            is_async: Whether it runs in the background.
            workflow_version: Which version runs.
            connector_id: Channel; ``1024`` is the API.
            options: settings of this call alone.

        Returns:
            What it gave, or with ``is_async`` the id of the run.

        Raises:
            ApiStatusError: 200: ``4000``, ``4200``, ``6003``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.run_workflow import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "parameters": parameters,
                "bot_id": bot_id,
                "app_id": app_id,
                "ext": ext,
                "is_async": is_async,
                "workflow_version": workflow_version,
                "connector_id": connector_id,
            },
            options,
        )

    def stream_resume(
        self,
        *,
        workflow_id: str,
        event_id: str,
        resume_data: str,
        interrupt_type: int,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncWorkflowStream:
        """Answer what a run waits for and follow it.

        The run was interrupted; the event says by what.

        ``POST /v1/workflow/stream_resume``

        Args:
            workflow_id: The workflow.
            event_id: What it waits for.
            resume_data: The answer.
            interrupt_type: What asks: 2 a question, 5 an input, 6 a plugin of your program, 7 a plugin that signs in.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.stream_resumed_workflow import OPERATION, STREAM
        from ..workflow_streams import AsyncWorkflowStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "workflow_id": workflow_id,
                "event_id": event_id,
                "resume_data": resume_data,
                "interrupt_type": interrupt_type,
            },
            options,
            into=AsyncWorkflowStream,
            **stream,
        )

    def stream(
        self,
        *,
        workflow_id: str,
        parameters: Mapping[str, Any] | None = None,
        bot_id: str | None = None,
        app_id: str | None = None,
        ext: Mapping[str, str] | None = None,
        workflow_version: str | None = None,
        connector_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncWorkflowStream:
        """Run a workflow and follow it.

        It must be published. Give ``bot_id`` or ``app_id``, not both. Nodes that stream do so piece by piece.

        ``POST /v1/workflow/stream_run``

        Args:
            workflow_id: The workflow.
            parameters: What it is given.
            bot_id: Bot it runs for, if its nodes need one.
            app_id: App it runs for, if its nodes need one.
            ext: ``latitude``, ``longitude`` and ``user_id`` of the end user.
            workflow_version: Which version runs.
            connector_id: Channel; ``1024`` is the API.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            ApiStatusError: 200: ``4000``, ``4200``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.workflows.stream_workflow import OPERATION, STREAM
        from ..workflow_streams import AsyncWorkflowStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "workflow_id": workflow_id,
                "parameters": parameters,
                "bot_id": bot_id,
                "app_id": app_id,
                "ext": ext,
                "workflow_version": workflow_version,
                "connector_id": connector_id,
            },
            options,
            into=AsyncWorkflowStream,
            **stream,
        )


class AsyncWorkflowsServiceWithResponse:
    """AsyncWorkflowsService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncWorkflowsService(client)
        self.get = async_with_response(calls.get)
        self.list = async_with_response(calls.list)
        self.resume = async_with_response(calls.resume)
        self.run = async_with_response(calls.run)

    @property
    def runs(self) -> AsyncRunsResourceWithResponse:
        """Runs of a workflow that were begun in the background."""
        from .runs import AsyncRunsResourceWithResponse

        return AsyncRunsResourceWithResponse(self._client)

    @property
    def versions(self) -> AsyncVersionsResourceWithResponse:
        """Versions of a workflow."""
        from .versions import AsyncVersionsResourceWithResponse

        return AsyncVersionsResourceWithResponse(self._client)
