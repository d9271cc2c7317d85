# Generated from spec/dify/runs.yaml: edit that, not this file.
"""Runs of a workflow app, while they happen and afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions, StreamOptions
    from ..models.workflow_run import WorkflowRun
    from ..run_event_streams import AsyncRunEventStream, RunEventStream


class RunsResource:
    """Runs of a workflow app, while they happen and afterwards."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get(self, *, workflow_run_id: str, options: RequestOptions | None = None) -> WorkflowRun:
        """Read the state and the result of one run.

        Works during a run and afterwards, for workflow and chatflow apps. Servers before 1.14 answer an unknown id with
        200 and every member null, newer ones with 404; an id that is no UUID is a 500 on both.

        ``GET /workflows/run/{workflow_run_id}``

        Args:
            workflow_run_id: Id of the run (``workflow_run_id`` of answers and events), not the task id.
            options: settings of this call alone.

        Returns:
            The run.

        Raises:
            BadRequestError: 400: ``not_workflow_app``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``unknown``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.get_workflow_run import OPERATION

        return self._client.fetch(OPERATION, {"workflow_run_id": workflow_run_id}, options)

    def events(
        self,
        *,
        workflow_run_id: str,
        user: str | None = None,
        include_state_snapshot: bool | None = None,
        continue_on_pause: bool | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> RunEventStream:
        """Follow a run that was started elsewhere, or again after a lost connection.

        For runs of workflow and chatflow apps that an end user started. A finished run gives exactly one
        ``workflow_finished``. Without a snapshot only what happens from now on is sent; text streamed before is not
        repeated. Servers from 1.14 on have this call; the server closes after 300 seconds without an event.

        ``GET /workflow/{workflow_run_id}/events``

        Args:
            workflow_run_id: Id of the run (``workflow_run_id`` of answers and events); a task id is a 404, text that is
                no UUID a 500.
            user: Your name for the end user who started the run; for anybody else the run does not exist (404).
                Default: the client's ``user``.
            include_state_snapshot: First replay what the run has done so far: its start, each executed node (without
                inputs and outputs), the answer stored so far, and a pause. Default false.
            continue_on_pause: Stay connected when the run pauses for a person, until it has finished. Default false.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``unknown``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.stream_workflow_events import OPERATION, STREAM
        from ..run_event_streams import RunEventStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "workflow_run_id": workflow_run_id,
                "user": user,
                "include_state_snapshot": include_state_snapshot,
                "continue_on_pause": continue_on_pause,
            },
            options,
            into=RunEventStream,
            **stream,
        )


class RunsResourceWithResponse:
    """RunsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = RunsResource(client)
        self.get = with_response(calls.get)


class AsyncRunsResource:
    """Runs of a workflow app, while they happen and afterwards.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, *, workflow_run_id: str, options: RequestOptions | None = None) -> WorkflowRun:
        """Read the state and the result of one run.

        Works during a run and afterwards, for workflow and chatflow apps. Servers before 1.14 answer an unknown id with
        200 and every member null, newer ones with 404; an id that is no UUID is a 500 on both.

        ``GET /workflows/run/{workflow_run_id}``

        Args:
            workflow_run_id: Id of the run (``workflow_run_id`` of answers and events), not the task id.
            options: settings of this call alone.

        Returns:
            The run.

        Raises:
            BadRequestError: 400: ``not_workflow_app``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``unknown``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.get_workflow_run import OPERATION

        return await self._client.fetch(OPERATION, {"workflow_run_id": workflow_run_id}, options)

    def events(
        self,
        *,
        workflow_run_id: str,
        user: str | None = None,
        include_state_snapshot: bool | None = None,
        continue_on_pause: bool | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncRunEventStream:
        """Follow a run that was started elsewhere, or again after a lost connection.

        For runs of workflow and chatflow apps that an end user started. A finished run gives exactly one
        ``workflow_finished``. Without a snapshot only what happens from now on is sent; text streamed before is not
        repeated. Servers from 1.14 on have this call; the server closes after 300 seconds without an event.

        ``GET /workflow/{workflow_run_id}/events``

        Args:
            workflow_run_id: Id of the run (``workflow_run_id`` of answers and events); a task id is a 404, text that is
                no UUID a 500.
            user: Your name for the end user who started the run; for anybody else the run does not exist (404).
                Default: the client's ``user``.
            include_state_snapshot: First replay what the run has done so far: its start, each executed node (without
                inputs and outputs), the answer stored so far, and a pause. Default false.
            continue_on_pause: Stay connected when the run pauses for a person, until it has finished. Default false.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``not_workflow_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``unknown``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.runs.stream_workflow_events import OPERATION, STREAM
        from ..run_event_streams import AsyncRunEventStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "workflow_run_id": workflow_run_id,
                "user": user,
                "include_state_snapshot": include_state_snapshot,
                "continue_on_pause": continue_on_pause,
            },
            options,
            into=AsyncRunEventStream,
            **stream,
        )


class AsyncRunsResourceWithResponse:
    """AsyncRunsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncRunsResource(client)
        self.get = async_with_response(calls.get)
