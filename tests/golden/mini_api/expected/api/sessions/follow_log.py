# Generated from mini_api/sessions.yaml: edit that, not this file.
"""Follow a session's log.

``GET /sessions/{session_id}/log``. Services: talk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Check, Operation, Param, StreamSpec
from ...models.log_event import decode as decode_log_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, StreamOptions
    from ...models.log_event import LogEvent

OPERATION: Final[Operation[Any]] = Operation(
    id="followLog",
    method="GET",
    path="/sessions/{session_id}/log",
    decode=lambda v: v,
    result="stream",
    params=(
        Param("session_id", "session_id", "path", required=True, check=Check(types=("string",))),
        Param("go_on", "go_on", "query", check=Check(types=("boolean",))),
    ),
    security=("token",),
    accept="text/event-stream",
)

STREAM: Final[StreamSpec[LogEvent]] = StreamSpec(
    decode=decode_log_event,
    terminal=frozenset({"end"}),
    pausing=frozenset({"pause"}),
    error=frozenset(),
    property="type",
    pausing_switch="go_on",
    code="kind",
    message="text",
    ping=None,
    flush=True,
)


def stream(
    *,
    client: SyncClient,
    session_id: str,
    go_on: bool | None = None,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[LogEvent]:
    """Follow a session's log.

    From its beginning.

    Args:
        session_id: The session.
        go_on: Go on after a pause.
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
    return client.stream(OPERATION, STREAM, {"session_id": session_id, "go_on": go_on}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    session_id: str,
    go_on: bool | None = None,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[LogEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"session_id": session_id, "go_on": go_on}, options, **stream)
