# Generated from spec/dify/pipeline.yaml: edit that, not this file.
"""Run a pipeline.

``POST /datasets/{dataset_id}/pipeline/run``. Services: knowledge.
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
    from ...models.pipeline_run_request import PipelineRunRequest
    from ...models.pipeline_run_result import PipelineRunResult
    from ...models.workflow_event import WorkflowEvent


def _decode(v: Any) -> PipelineRunResult:
    from ...models.pipeline_run_result import decode as decode_pipeline_run_result

    return decode_pipeline_run_result(need_map(v))


def _body() -> type[PipelineRunRequest]:
    from ...models.pipeline_run_request import PipelineRunRequest

    return PipelineRunRequest


OPERATION: Final[Operation[PipelineRunResult]] = Operation(
    id="runPipeline",
    method="POST",
    path="/datasets/{dataset_id}/pipeline/run",
    decode=_decode,
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={
        400: ("invalid_param",),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        500: ("pipeline_run_error",),
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
    *, client: SyncClient, dataset_id: str, body: PipelineRunRequest, options: RequestOptions | None = None
) -> PipelineRunResult:
    """Run a pipeline.

    Runs a pipeline over files, pages or documents of a data source. A published pipeline is put in a queue and answers
    JSON at once, with the batch to follow, even when streaming is asked for; only a draft runs while the call lasts,
    and only a draft streams.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Answer of a pipeline run that does not stream: the queued documents of a published pipeline, or the run of a
            draft.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ServerError: 500: ``pipeline_run_error``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, body: PipelineRunRequest, options: RequestOptions | None = None
) -> Response[PipelineRunResult]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, body: PipelineRunRequest, options: RequestOptions | None = None
) -> PipelineRunResult:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, body: PipelineRunRequest, options: RequestOptions | None = None
) -> Response[PipelineRunResult]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


def stream(
    *,
    client: SyncClient,
    dataset_id: str,
    body: PipelineRunRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[WorkflowEvent]:
    """Run a pipeline.

    Runs a pipeline over files, pages or documents of a data source. A published pipeline is put in a queue and answers
    JSON at once, with the batch to follow, even when streaming is asked for; only a draft runs while the call lasts,
    and only a draft streams.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ServerError: 500: ``pipeline_run_error``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"dataset_id": dataset_id, "body": body}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    dataset_id: str,
    body: PipelineRunRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[WorkflowEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"dataset_id": dataset_id, "body": body}, options, **stream)
