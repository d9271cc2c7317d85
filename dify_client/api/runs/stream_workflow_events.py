# Generated from spec/dify/runs.yaml: edit that, not this file.
"""Follow a run that was started elsewhere, or again after a lost connection.

``GET /workflow/{workflow_run_id}/events``. Services: chatflow, workflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Check, Operation, Param, StreamSpec
from ...models.run_event import decode as decode_run_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, StreamOptions
    from ...models.run_event import RunEvent

OPERATION: Final[Operation[Any]] = Operation(
    id="streamWorkflowEvents",
    method="GET",
    path="/workflow/{workflow_run_id}/events",
    decode=lambda v: v,
    result="stream",
    params=(
        Param(
            "workflow_run_id", "workflow_run_id", "path", required=True, check=Check(types=("string",), min_length=1)
        ),
        Param("user", "user", "query", required=True, check=Check(types=("string",)), client_default="user"),
        Param("include_state_snapshot", "include_state_snapshot", "query", check=Check(types=("boolean",))),
        Param("continue_on_pause", "continue_on_pause", "query", check=Check(types=("boolean",))),
    ),
    security=("appKey",),
    error_codes={
        400: ("not_workflow_app", "invalid_param"),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        500: ("unknown",),
    },
    accept="text/event-stream",
)

STREAM: Final[StreamSpec[RunEvent]] = StreamSpec(
    decode=decode_run_event,
    terminal=frozenset({"workflow_finished"}),
    pausing=frozenset({"workflow_paused"}),
    pausing_switch="continue_on_pause",
    hint="servers up to 1.14 answer invalid input so; the same call in blocking mode names the fault",
)


def stream(
    *,
    client: SyncClient,
    workflow_run_id: str,
    user: str | None = None,
    include_state_snapshot: bool | None = None,
    continue_on_pause: bool | None = None,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[RunEvent]:
    """Follow a run that was started elsewhere, or again after a lost connection.

    For runs of workflow and chatflow apps that an end user started. A finished run gives exactly one
    ``workflow_finished``. Without a snapshot only what happens from now on is sent; text streamed before is not
    repeated. Servers from 1.14 on have this call; the server closes after 300 seconds without an event.

    Args:
        workflow_run_id: Id of the run (``workflow_run_id`` of answers and events); a task id is a 404, text that is no
            UUID a 500.
        user: Your name for the end user who started the run; for anybody else the run does not exist (404). Default:
            the client's ``user``.
        include_state_snapshot: First replay what the run has done so far: its start, each executed node (without inputs
            and outputs), the answer stored so far, and a pause. Default false.
        continue_on_pause: Stay connected when the run pauses for a person, until it has finished. Default false.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

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
    return client.stream(
        OPERATION,
        STREAM,
        {
            "workflow_run_id": workflow_run_id,
            "user": user,
            "include_state_snapshot": include_state_snapshot,
            "continue_on_pause": continue_on_pause,
        },
        options,
        **stream,
    )


def astream(
    *,
    client: AsyncClient,
    workflow_run_id: str,
    user: str | None = None,
    include_state_snapshot: bool | None = None,
    continue_on_pause: bool | None = None,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[RunEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(
        OPERATION,
        STREAM,
        {
            "workflow_run_id": workflow_run_id,
            "user": user,
            "include_state_snapshot": include_state_snapshot,
            "continue_on_pause": continue_on_pause,
        },
        options,
        **stream,
    )
