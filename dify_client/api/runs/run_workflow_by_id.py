# Generated from spec/dify/runs.yaml: edit that, not this file.
"""Run one published version of the workflow.

``POST /workflows/{workflow_id}/run``. Services: workflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Check, Operation, Param, StreamSpec
from ..._runtime.unions import need_map
from ...models.workflow_event import decode as decode_workflow_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, Response, StreamOptions
    from ...models.workflow_blocking_response import WorkflowBlockingResponse
    from ...models.workflow_event import WorkflowEvent
    from ...models.workflow_run_request import WorkflowRunRequest


def _decode(v: Any) -> WorkflowBlockingResponse:
    from ...models.workflow_blocking_response import decode as decode_workflow_blocking_response

    return decode_workflow_blocking_response(need_map(v))


def _body() -> type[WorkflowRunRequest]:
    from ...models.workflow_run_request import WorkflowRunRequest

    return WorkflowRunRequest


OPERATION: Final[Operation[WorkflowBlockingResponse]] = Operation(
    id="runWorkflowById",
    method="POST",
    path="/workflows/{workflow_id}/run",
    decode=_decode,
    params=(Param("workflow_id", "workflow_id", "path", required=True, check=Check(types=("string",), min_length=1)),),
    body=Body("json", _body),
    security=("appKey",),
    error_codes={
        400: (
            "not_workflow_app",
            "bad_request",
            "invalid_param",
            "provider_not_initialize",
            "provider_quota_exceeded",
            "model_currently_not_support",
            "completion_request_error",
        ),
        401: ("unauthorized",),
        403: ("forbidden", "workflow_version_execution_not_allowed", "trigger_workflow_service_mode_unavailable"),
        404: ("not_found",),
        429: ("too_many_requests", "rate_limit_error"),
        500: ("internal_server_error",),
    },
    stream_switch=("response_mode", "blocking", "streaming"),
)

STREAM: Final[StreamSpec[WorkflowEvent]] = StreamSpec(
    decode=decode_workflow_event,
    terminal=frozenset({"workflow_finished"}),
    pausing=frozenset({"workflow_paused"}),
    hint="servers up to 1.14 answer invalid input so; the same call in blocking mode names the fault",
)


def sync(
    *, client: SyncClient, workflow_id: str, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> WorkflowBlockingResponse:
    """Run one published version of the workflow.

    Like the plain run, but on the version you name instead of the newest one. Useful to keep a caller on a version that
    it was tested with.

    Args:
        workflow_id: Id of the published version (a UUID; the server answers ``bad_request`` to any other form). It
            stands in the answers of runs as ``workflow_id``.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Outcome of a blocking run: finished, or paused for a person. Only the paused one has ``paused_nodes`` and
            ``reasons`` in its ``data``.

    Raises:
        BadRequestError: 400: ``not_workflow_app``, ``bad_request``, ``invalid_param``, ``provider_not_initialize``,
            ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``, ``workflow_version_execution_not_allowed``,
            ``trigger_workflow_service_mode_unavailable``.
        NotFoundError: 404: ``not_found``.
        RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
        ServerError: 500: ``internal_server_error``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"workflow_id": workflow_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, workflow_id: str, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> Response[WorkflowBlockingResponse]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"workflow_id": workflow_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, workflow_id: str, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> WorkflowBlockingResponse:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"workflow_id": workflow_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, workflow_id: str, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> Response[WorkflowBlockingResponse]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"workflow_id": workflow_id, "body": body}, options)


def stream(
    *,
    client: SyncClient,
    workflow_id: str,
    body: WorkflowRunRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[WorkflowEvent]:
    """Run one published version of the workflow.

    Like the plain run, but on the version you name instead of the newest one. Useful to keep a caller on a version that
    it was tested with.

    Args:
        workflow_id: Id of the published version (a UUID; the server answers ``bad_request`` to any other form). It
            stands in the answers of runs as ``workflow_id``.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        BadRequestError: 400: ``not_workflow_app``, ``bad_request``, ``invalid_param``, ``provider_not_initialize``,
            ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``, ``workflow_version_execution_not_allowed``,
            ``trigger_workflow_service_mode_unavailable``.
        NotFoundError: 404: ``not_found``.
        RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
        ServerError: 500: ``internal_server_error``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"workflow_id": workflow_id, "body": body}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    workflow_id: str,
    body: WorkflowRunRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[WorkflowEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"workflow_id": workflow_id, "body": body}, options, **stream)
