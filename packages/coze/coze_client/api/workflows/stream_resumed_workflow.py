# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Answer what a run waits for and follow it.

``POST /v1/workflow/stream_resume``. Services: workflows.
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
    from ...models.workflow_resumption import WorkflowResumption


def _body() -> type[WorkflowResumption]:
    from ...models.workflow_resumption import WorkflowResumption

    return WorkflowResumption


OPERATION: Final[Operation[Any]] = Operation(
    id="streamResumedWorkflow",
    method="POST",
    path="/v1/workflow/stream_resume",
    decode=lambda v: v,
    result="stream",
    body=Body("json", _body),
    security=("token",),
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
    body: WorkflowResumption,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[WorkflowEvent]:
    """Answer what a run waits for and follow it.

    The run was interrupted; the event says by what.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    body: WorkflowResumption,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[WorkflowEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)
