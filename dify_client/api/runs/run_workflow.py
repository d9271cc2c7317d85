# Generated from spec/dify/runs.yaml: edit that, not this file.
"""Run the published workflow of the app.

``POST /workflows/run``. Services: workflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Operation, StreamSpec
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
    id="runWorkflow",
    method="POST",
    path="/workflows/run",
    decode=_decode,
    body=Body("json", _body),
    security=("appKey",),
    error_codes={
        400: (
            "not_workflow_app",
            "invalid_param",
            "provider_not_initialize",
            "provider_quota_exceeded",
            "model_currently_not_support",
            "completion_request_error",
        ),
        401: ("unauthorized",),
        403: ("forbidden", "trigger_workflow_service_mode_unavailable"),
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
    *, client: SyncClient, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> WorkflowBlockingResponse:
    """Run the published workflow of the app.

    Blocking calls answer when the run has ended or has paused for a person; a run that failed is still status 200, with
    ``data.status`` ``failed``. Long runs are better streamed: gateways cut blocking calls after a minute or two.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Outcome of a blocking run: finished, or paused for a person. Only the paused one has ``paused_nodes`` and
            ``reasons`` in its ``data``.

    Raises:
        BadRequestError: 400: ``not_workflow_app``, ``invalid_param``, ``provider_not_initialize``,
            ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``, ``trigger_workflow_service_mode_unavailable``.
        RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
        ServerError: 500: ``internal_server_error``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> Response[WorkflowBlockingResponse]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> WorkflowBlockingResponse:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: WorkflowRunRequest, options: RequestOptions | None = None
) -> Response[WorkflowBlockingResponse]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)


def stream(
    *,
    client: SyncClient,
    body: WorkflowRunRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[WorkflowEvent]:
    """Run the published workflow of the app.

    Blocking calls answer when the run has ended or has paused for a person; a run that failed is still status 200, with
    ``data.status`` ``failed``. Long runs are better streamed: gateways cut blocking calls after a minute or two.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        BadRequestError: 400: ``not_workflow_app``, ``invalid_param``, ``provider_not_initialize``,
            ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``, ``trigger_workflow_service_mode_unavailable``.
        RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
        ServerError: 500: ``internal_server_error``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    body: WorkflowRunRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[WorkflowEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)
