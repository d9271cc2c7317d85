# Generated from spec/dify/pipeline.yaml: edit that, not this file.
"""Read from a data source.

``POST /datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Check, Operation, Param, StreamSpec
from ...models.datasource_event import decode as decode_datasource_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, StreamOptions
    from ...models.datasource_event import DatasourceEvent
    from ...models.datasource_node_request import DatasourceNodeRequest


def _body() -> type[DatasourceNodeRequest]:
    from ...models.datasource_node_request import DatasourceNodeRequest

    return DatasourceNodeRequest


OPERATION: Final[Operation[Any]] = Operation(
    id="runDatasourceNode",
    method="POST",
    path="/datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run",
    decode=lambda v: v,
    result="stream",
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("node_id", "node_id", "path", required=True, check=Check(types=("string",))),
    ),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
    accept="text/event-stream",
)

STREAM: Final[StreamSpec[DatasourceEvent]] = StreamSpec(
    decode=decode_datasource_event,
    terminal=frozenset({"datasource_completed"}),
    error=frozenset({"datasource_error", "error"}),
    message="error",
    hint="servers up to 1.14 answer invalid input so; the same call in blocking mode names the fault",
)


def stream(
    *,
    client: SyncClient,
    dataset_id: str,
    node_id: str,
    body: DatasourceNodeRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[DatasourceEvent]:
    """Read from a data source.

    Runs one data source of a pipeline and streams what it finds, for example the pages of a site; those entries go into
    ``datasource_info_list`` when the pipeline runs. Faults come as a ``datasource_error`` event with HTTP status 200.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        node_id: Id of the data source's node, as ``pipelines.datasource_plugins`` gives it.
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
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(
        OPERATION, STREAM, {"dataset_id": dataset_id, "node_id": node_id, "body": body}, options, **stream
    )


def astream(
    *,
    client: AsyncClient,
    dataset_id: str,
    node_id: str,
    body: DatasourceNodeRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[DatasourceEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(
        OPERATION, STREAM, {"dataset_id": dataset_id, "node_id": node_id, "body": body}, options, **stream
    )
