# Generated from spec/dify/workflow.yaml: edit that, not this file.
"""Running workflows, following and stopping their runs, filling the forms they wait for, reading what past runs did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions, Response, StreamOptions
    from ..models.file_input import FileInput
    from ..models.operation_result import OperationResult
    from ..models.workflow_blocking_response import WorkflowBlockingResponse
    from ..params import FileInputParams
    from ..uploads import AsyncCheckedFilesResource, CheckedFilesResource
    from ..workflow_streams import AsyncWorkflowStream, WorkflowStream
    from .app import AppResource, AppResourceWithResponse, AsyncAppResource, AsyncAppResourceWithResponse
    from .files import AsyncFilesResourceWithResponse, FilesResourceWithResponse
    from .forms import AsyncFormsResource, AsyncFormsResourceWithResponse, FormsResource, FormsResourceWithResponse
    from .logs import AsyncLogsResource, AsyncLogsResourceWithResponse, LogsResource, LogsResourceWithResponse
    from .runs import AsyncRunsResource, AsyncRunsResourceWithResponse, RunsResource, RunsResourceWithResponse


class WorkflowService:
    """Running workflows, following and stopping their runs, filling the forms they wait for, reading what past runs
    did.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def app(self) -> AppResource:
        """The app behind an API key."""
        from .app import AppResource

        return AppResource(self._client)

    @property
    def files(self) -> CheckedFilesResource:
        """Files of end users."""
        from ..uploads import CheckedFilesResource

        return CheckedFilesResource(self._client)

    @property
    def forms(self) -> FormsResource:
        """Forms that paused runs wait for."""
        from .forms import FormsResource

        return FormsResource(self._client)

    @property
    def logs(self) -> LogsResource:
        """Logs."""
        from .logs import LogsResource

        return LogsResource(self._client)

    @property
    def runs(self) -> RunsResource:
        """Runs of a workflow app, while they happen and afterwards."""
        from .runs import RunsResource

        return RunsResource(self._client)

    @overload
    def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["blocking"] = "blocking",
        options: RequestOptions | None = None,
    ) -> WorkflowBlockingResponse: ...

    @overload
    def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["streaming"],
        options: RequestOptions | None = None,
    ) -> WorkflowStream: ...

    def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["blocking", "streaming"] = "blocking",
        options: RequestOptions | None = None,
    ) -> WorkflowBlockingResponse | WorkflowStream:
        """Run the published workflow of the app.

        Blocking calls answer when the run has ended or has paused for a person; a run that failed is still status 200,
        with ``data.status`` ``failed``. Long runs are better streamed: gateways cut blocking calls after a minute or
        two.

        ``POST /workflows/run``

        Args:
            inputs: Values of the start node's variables, by name; ``app.parameters`` tells which there are. A file
                variable takes a file input, a file list a list of them. Default: empty.
            files: Files of the run as a whole, for apps that take them besides their variables.
            user: Your name for the end user. Runs and uploaded files belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            workflow_id: Id of the published version (a UUID; the server answers ``bad_request`` to any other form). It
                stands in the answers of runs as ``workflow_id``. With it the call is ``POST
                /workflows/{workflow_id}/run``.
            response_mode: "streaming" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The run's outcome, or its events as they happen.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``, ``provider_not_initialize``,
                ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``,
                ``bad_request``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``, ``trigger_workflow_service_mode_unavailable``,
                ``workflow_version_execution_not_allowed``.
            NotFoundError: 404: ``not_found``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        if response_mode == "streaming":
            return self.stream(inputs=inputs, files=files, user=user, workflow_id=workflow_id, options=options)
        from ..api.runs.run_workflow import OPERATION

        if workflow_id is not None:
            from ..api.runs.run_workflow_by_id import OPERATION as OTHER

            return self._client.fetch(
                OTHER, {"workflow_id": workflow_id, "inputs": inputs, "files": files, "user": user}, options
            )
        return self._client.fetch(OPERATION, {"inputs": inputs, "files": files, "user": user}, options)

    def stream(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> WorkflowStream:
        """Run the published workflow of the app. The answer comes as events.

        Blocking calls answer when the run has ended or has paused for a person; a run that failed is still status 200,
        with ``data.status`` ``failed``. Long runs are better streamed: gateways cut blocking calls after a minute or
        two.

        ``POST /workflows/run``

        Args:
            inputs: Values of the start node's variables, by name; ``app.parameters`` tells which there are. A file
                variable takes a file input, a file list a list of them. Default: empty.
            files: Files of the run as a whole, for apps that take them besides their variables.
            user: Your name for the end user. Runs and uploaded files belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            workflow_id: Id of the published version (a UUID; the server answers ``bad_request`` to any other form). It
                stands in the answers of runs as ``workflow_id``. With it the call is ``POST
                /workflows/{workflow_id}/run``.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``, ``provider_not_initialize``,
                ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``,
                ``bad_request``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``, ``trigger_workflow_service_mode_unavailable``,
                ``workflow_version_execution_not_allowed``.
            NotFoundError: 404: ``not_found``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.run_workflow import OPERATION, STREAM
        from ..workflow_streams import WorkflowStream

        if workflow_id is not None:
            from ..api.runs.run_workflow_by_id import OPERATION as OTHER
            from ..api.runs.run_workflow_by_id import STREAM as OTHER_STREAM

            return self._client.stream(
                OTHER,
                OTHER_STREAM,
                {"workflow_id": workflow_id, "inputs": inputs, "files": files, "user": user},
                options,
                into=WorkflowStream,
                **stream,
            )
        return self._client.stream(
            OPERATION, STREAM, {"inputs": inputs, "files": files, "user": user}, options, into=WorkflowStream, **stream
        )

    def complete(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> WorkflowBlockingResponse:
        """Run the published workflow of the app. Streams underneath and gives the outcome.

        Blocking calls answer when the run has ended or has paused for a person; a run that failed is still status 200,
        with ``data.status`` ``failed``. Long runs are better streamed: gateways cut blocking calls after a minute or
        two.

        ``POST /workflows/run``

        Args:
            inputs: Values of the start node's variables, by name; ``app.parameters`` tells which there are. A file
                variable takes a file input, a file list a list of them. Default: empty.
            files: Files of the run as a whole, for apps that take them besides their variables.
            user: Your name for the end user. Runs and uploaded files belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            workflow_id: Id of the published version (a UUID; the server answers ``bad_request`` to any other form). It
                stands in the answers of runs as ``workflow_id``. With it the call is ``POST
                /workflows/{workflow_id}/run``.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``, ``provider_not_initialize``,
                ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``,
                ``bad_request``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``, ``trigger_workflow_service_mode_unavailable``,
                ``workflow_version_execution_not_allowed``.
            NotFoundError: 404: ``not_found``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return self.stream(
            inputs=inputs, files=files, user=user, workflow_id=workflow_id, options=options, **stream
        ).result()

    def stop(self, *, task_id: str, user: str | None = None, options: RequestOptions | None = None) -> OperationResult:
        """Stop a run that is under way.

        Answers success even if the task is unknown or already over. A run that waits for a person goes on waiting until
        somebody submits the form.

        ``POST /workflows/tasks/{task_id}/stop``

        Args:
            task_id: Task id, which stands in every event and in the blocking answer.
            user: Your name for the end user; needed, but not compared with who started the run. Default: the client's
                ``user``.
            options: settings of this call alone.

        Returns:
            The server has taken note.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.stop_workflow import OPERATION

        return self._client.fetch(OPERATION, {"task_id": task_id, "user": user}, options)


class WorkflowServiceWithResponse:
    """WorkflowService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = WorkflowService(client)
        self.stop = with_response(calls.stop)

    @property
    def app(self) -> AppResourceWithResponse:
        """The app behind an API key."""
        from .app import AppResourceWithResponse

        return AppResourceWithResponse(self._client)

    @property
    def files(self) -> FilesResourceWithResponse:
        """Files of end users."""
        from .files import FilesResourceWithResponse

        return FilesResourceWithResponse(self._client)

    @property
    def forms(self) -> FormsResourceWithResponse:
        """Forms that paused runs wait for."""
        from .forms import FormsResourceWithResponse

        return FormsResourceWithResponse(self._client)

    @property
    def logs(self) -> LogsResourceWithResponse:
        """Logs."""
        from .logs import LogsResourceWithResponse

        return LogsResourceWithResponse(self._client)

    @property
    def runs(self) -> RunsResourceWithResponse:
        """Runs of a workflow app, while they happen and afterwards."""
        from .runs import RunsResourceWithResponse

        return RunsResourceWithResponse(self._client)

    def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[WorkflowBlockingResponse]:
        """As ``WorkflowService.run``, with status, headers and content of the answer."""
        from ..api.runs.run_workflow import OPERATION

        if workflow_id is not None:
            from ..api.runs.run_workflow_by_id import OPERATION as OTHER

            return self._client.call(
                OTHER, {"workflow_id": workflow_id, "inputs": inputs, "files": files, "user": user}, options
            )
        return self._client.call(OPERATION, {"inputs": inputs, "files": files, "user": user}, options)


class AsyncWorkflowService:
    """Running workflows, following and stopping their runs, filling the forms they wait for, reading what past runs
    did.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def app(self) -> AsyncAppResource:
        """The app behind an API key."""
        from .app import AsyncAppResource

        return AsyncAppResource(self._client)

    @property
    def files(self) -> AsyncCheckedFilesResource:
        """Files of end users."""
        from ..uploads import AsyncCheckedFilesResource

        return AsyncCheckedFilesResource(self._client)

    @property
    def forms(self) -> AsyncFormsResource:
        """Forms that paused runs wait for."""
        from .forms import AsyncFormsResource

        return AsyncFormsResource(self._client)

    @property
    def logs(self) -> AsyncLogsResource:
        """Logs."""
        from .logs import AsyncLogsResource

        return AsyncLogsResource(self._client)

    @property
    def runs(self) -> AsyncRunsResource:
        """Runs of a workflow app, while they happen and afterwards."""
        from .runs import AsyncRunsResource

        return AsyncRunsResource(self._client)

    @overload
    async def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["blocking"] = "blocking",
        options: RequestOptions | None = None,
    ) -> WorkflowBlockingResponse: ...

    @overload
    async def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["streaming"],
        options: RequestOptions | None = None,
    ) -> AsyncWorkflowStream: ...

    async def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["blocking", "streaming"] = "blocking",
        options: RequestOptions | None = None,
    ) -> WorkflowBlockingResponse | AsyncWorkflowStream:
        """Run the published workflow of the app.

        Blocking calls answer when the run has ended or has paused for a person; a run that failed is still status 200,
        with ``data.status`` ``failed``. Long runs are better streamed: gateways cut blocking calls after a minute or
        two.

        ``POST /workflows/run``

        Args:
            inputs: Values of the start node's variables, by name; ``app.parameters`` tells which there are. A file
                variable takes a file input, a file list a list of them. Default: empty.
            files: Files of the run as a whole, for apps that take them besides their variables.
            user: Your name for the end user. Runs and uploaded files belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            workflow_id: Id of the published version (a UUID; the server answers ``bad_request`` to any other form). It
                stands in the answers of runs as ``workflow_id``. With it the call is ``POST
                /workflows/{workflow_id}/run``.
            response_mode: "streaming" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The run's outcome, or its events as they happen.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``, ``provider_not_initialize``,
                ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``,
                ``bad_request``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``, ``trigger_workflow_service_mode_unavailable``,
                ``workflow_version_execution_not_allowed``.
            NotFoundError: 404: ``not_found``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        if response_mode == "streaming":
            return self.stream(inputs=inputs, files=files, user=user, workflow_id=workflow_id, options=options)
        from ..api.runs.run_workflow import OPERATION

        if workflow_id is not None:
            from ..api.runs.run_workflow_by_id import OPERATION as OTHER

            return await self._client.fetch(
                OTHER, {"workflow_id": workflow_id, "inputs": inputs, "files": files, "user": user}, options
            )
        return await self._client.fetch(OPERATION, {"inputs": inputs, "files": files, "user": user}, options)

    def stream(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncWorkflowStream:
        """Run the published workflow of the app. The answer comes as events.

        Blocking calls answer when the run has ended or has paused for a person; a run that failed is still status 200,
        with ``data.status`` ``failed``. Long runs are better streamed: gateways cut blocking calls after a minute or
        two.

        ``POST /workflows/run``

        Args:
            inputs: Values of the start node's variables, by name; ``app.parameters`` tells which there are. A file
                variable takes a file input, a file list a list of them. Default: empty.
            files: Files of the run as a whole, for apps that take them besides their variables.
            user: Your name for the end user. Runs and uploaded files belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            workflow_id: Id of the published version (a UUID; the server answers ``bad_request`` to any other form). It
                stands in the answers of runs as ``workflow_id``. With it the call is ``POST
                /workflows/{workflow_id}/run``.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``, ``provider_not_initialize``,
                ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``,
                ``bad_request``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``, ``trigger_workflow_service_mode_unavailable``,
                ``workflow_version_execution_not_allowed``.
            NotFoundError: 404: ``not_found``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.run_workflow import OPERATION, STREAM
        from ..workflow_streams import AsyncWorkflowStream

        if workflow_id is not None:
            from ..api.runs.run_workflow_by_id import OPERATION as OTHER
            from ..api.runs.run_workflow_by_id import STREAM as OTHER_STREAM

            return self._client.stream(
                OTHER,
                OTHER_STREAM,
                {"workflow_id": workflow_id, "inputs": inputs, "files": files, "user": user},
                options,
                into=AsyncWorkflowStream,
                **stream,
            )
        return self._client.stream(
            OPERATION,
            STREAM,
            {"inputs": inputs, "files": files, "user": user},
            options,
            into=AsyncWorkflowStream,
            **stream,
        )

    async def complete(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> WorkflowBlockingResponse:
        """Run the published workflow of the app. Streams underneath and gives the outcome.

        Blocking calls answer when the run has ended or has paused for a person; a run that failed is still status 200,
        with ``data.status`` ``failed``. Long runs are better streamed: gateways cut blocking calls after a minute or
        two.

        ``POST /workflows/run``

        Args:
            inputs: Values of the start node's variables, by name; ``app.parameters`` tells which there are. A file
                variable takes a file input, a file list a list of them. Default: empty.
            files: Files of the run as a whole, for apps that take them besides their variables.
            user: Your name for the end user. Runs and uploaded files belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            workflow_id: Id of the published version (a UUID; the server answers ``bad_request`` to any other form). It
                stands in the answers of runs as ``workflow_id``. With it the call is ``POST
                /workflows/{workflow_id}/run``.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``, ``provider_not_initialize``,
                ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``,
                ``bad_request``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``, ``trigger_workflow_service_mode_unavailable``,
                ``workflow_version_execution_not_allowed``.
            NotFoundError: 404: ``not_found``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return await self.stream(
            inputs=inputs, files=files, user=user, workflow_id=workflow_id, options=options, **stream
        ).result()

    async def stop(
        self, *, task_id: str, user: str | None = None, options: RequestOptions | None = None
    ) -> OperationResult:
        """Stop a run that is under way.

        Answers success even if the task is unknown or already over. A run that waits for a person goes on waiting until
        somebody submits the form.

        ``POST /workflows/tasks/{task_id}/stop``

        Args:
            task_id: Task id, which stands in every event and in the blocking answer.
            user: Your name for the end user; needed, but not compared with who started the run. Default: the client's
                ``user``.
            options: settings of this call alone.

        Returns:
            The server has taken note.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.stop_workflow import OPERATION

        return await self._client.fetch(OPERATION, {"task_id": task_id, "user": user}, options)


class AsyncWorkflowServiceWithResponse:
    """AsyncWorkflowService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncWorkflowService(client)
        self.stop = async_with_response(calls.stop)

    @property
    def app(self) -> AsyncAppResourceWithResponse:
        """The app behind an API key."""
        from .app import AsyncAppResourceWithResponse

        return AsyncAppResourceWithResponse(self._client)

    @property
    def files(self) -> AsyncFilesResourceWithResponse:
        """Files of end users."""
        from .files import AsyncFilesResourceWithResponse

        return AsyncFilesResourceWithResponse(self._client)

    @property
    def forms(self) -> AsyncFormsResourceWithResponse:
        """Forms that paused runs wait for."""
        from .forms import AsyncFormsResourceWithResponse

        return AsyncFormsResourceWithResponse(self._client)

    @property
    def logs(self) -> AsyncLogsResourceWithResponse:
        """Logs."""
        from .logs import AsyncLogsResourceWithResponse

        return AsyncLogsResourceWithResponse(self._client)

    @property
    def runs(self) -> AsyncRunsResourceWithResponse:
        """Runs of a workflow app, while they happen and afterwards."""
        from .runs import AsyncRunsResourceWithResponse

        return AsyncRunsResourceWithResponse(self._client)

    async def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[WorkflowBlockingResponse]:
        """As ``AsyncWorkflowService.run``, with status, headers and content of the answer."""
        from ..api.runs.run_workflow import OPERATION

        if workflow_id is not None:
            from ..api.runs.run_workflow_by_id import OPERATION as OTHER

            return await self._client.call(
                OTHER, {"workflow_id": workflow_id, "inputs": inputs, "files": files, "user": user}, options
            )
        return await self._client.call(OPERATION, {"inputs": inputs, "files": files, "user": user}, options)
