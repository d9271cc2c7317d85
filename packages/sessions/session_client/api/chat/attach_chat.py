# Generated from spec/sessions/chat.yaml: edit that, not this file.
"""Read the events of the last answer, from the beginning or from where the caller stopped.

``GET /api/v2/sessions/{session_id}/chat``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Check, Operation, Param, StreamSpec
from ...models.session_event import decode as decode_session_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, StreamOptions
    from ...models.session_event import SessionEvent

OPERATION: Final[Operation[Any]] = Operation(
    id="attachChat",
    method="GET",
    path="/api/v2/sessions/{session_id}/chat",
    decode=lambda v: v,
    result="stream",
    params=(
        Param(
            "session_id",
            "session_id",
            "path",
            required=True,
            check=Check(types=("string",), min_length=1, max_length=64),
        ),
        Param("last_event_id", "Last-Event-ID", "header", check=Check(types=("string",), max_length=128)),
        Param("ticket", "ticket", "query", check=Check(types=("string",), max_length=512)),
    ),
    security=("callerToken",),
    error_codes={
        401: ("UNAUTHORIZED",),
        403: ("FORBIDDEN",),
        404: ("SESSION_NOT_FOUND", "NO_INTERACTION"),
        410: ("EVENTS_EXPIRED",),
        422: ("VALIDATION_ERROR",),
        500: ("INTERNAL_ERROR",),
    },
    accept="text/event-stream",
    empty=True,
)

STREAM: Final[StreamSpec[SessionEvent]] = StreamSpec(
    decode=decode_session_event,
    terminal=frozenset({"interaction"}),
    terminal_when={"started": False},
    property="type",
    code="error_code",
    ping=None,
)


def stream(
    *,
    client: SyncClient,
    session_id: str,
    last_event_id: str | None = None,
    ticket: str | None = None,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[SessionEvent]:
    """Read the events of the last answer, from the beginning or from where the caller stopped.

    Events that are there come at once, further ones as they are made. ``Last-Event-ID`` is the id of the last event the
    caller has; without it the last interaction is told from its start. An answer that has ended can be read for some
    minutes; where the caller has all of its events the answer is 204, which also keeps an ``EventSource`` from asking
    again. A ticket in the query takes the place of the token.

    Args:
        session_id: The session. 1 to 64 characters.
        last_event_id: Id of the last event that the caller has; events behind it are sent. At most 128 characters.
        ticket: Stream ticket, in the place of a token. At most 512 characters.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        AuthenticationError: 401: ``UNAUTHORIZED``.
        PermissionDeniedError: 403: ``FORBIDDEN``.
        NotFoundError: 404: ``SESSION_NOT_FOUND``, ``NO_INTERACTION``.
        ApiStatusError: 410: ``EVENTS_EXPIRED``.
        ApiStatusError: 422: ``VALIDATION_ERROR``.
        ServerError: 500: ``INTERNAL_ERROR``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(
        OPERATION,
        STREAM,
        {"session_id": session_id, "last_event_id": last_event_id, "ticket": ticket},
        options,
        **stream,
    )


def astream(
    *,
    client: AsyncClient,
    session_id: str,
    last_event_id: str | None = None,
    ticket: str | None = None,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[SessionEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(
        OPERATION,
        STREAM,
        {"session_id": session_id, "last_event_id": last_event_id, "ticket": ticket},
        options,
        **stream,
    )
