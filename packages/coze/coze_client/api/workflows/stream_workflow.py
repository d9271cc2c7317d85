# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Run a workflow and follow it.

``POST /v1/workflow/stream_run``. Services: workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Operation, StreamSpec
from ...models.workflow_event import decode as decode_workflow_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, StreamOptions
    from ...models.workflow_event import WorkflowEvent
    from ...models.workflow_stream_request import WorkflowStreamRequest


def _body() -> type[WorkflowStreamRequest]:
    from ...models.workflow_stream_request import WorkflowStreamRequest

    return WorkflowStreamRequest


OPERATION: Final[Operation[Any]] = Operation(
    id="streamWorkflow",
    method="POST",
    path="/v1/workflow/stream_run",
    decode=lambda v: v,
    result="stream",
    body=Body("json", _body),
    security=("token",),
    error_codes={200: ("4000", "4200")},
    accept="text/event-stream",
)

STREAM: Final[StreamSpec[WorkflowEvent]] = StreamSpec(
    decode=decode_workflow_event,
    name_from="field",
    terminal=frozenset({"Done", "Interrupt"}),
    plain=frozenset({"Done", "PING"}),
    id_from="own",
    error=frozenset({"Error"}),
    code="error_code",
    message="error_message",
    ping="PING",
    flush=True,
)


def stream(
    *,
    client: SyncClient,
    body: WorkflowStreamRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[WorkflowEvent]:
    """Run a workflow and follow it.

    It must be published. Give ``bot_id`` or ``app_id``, not both. Nodes that stream do so piece by piece.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        ApiStatusError: 200: ``4000``, ``4200``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    body: WorkflowStreamRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[WorkflowEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)
