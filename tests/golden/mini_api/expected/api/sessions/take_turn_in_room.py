# Generated from mini_api/sessions.yaml: edit that, not this file.
"""Say something in one room of a session.

``POST /sessions/{session_id}/rooms/{room}/turns``. Services: talk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Check, Operation, Param, StreamSpec
from ...models.turn_event import decode as decode_turn_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, Response, StreamOptions
    from ...models.turn import Turn
    from ...models.turn_event import TurnEvent
    from ...models.turn_request import TurnRequest


def _decode(v: Any) -> Turn:
    from ...models.turn import Turn

    return Turn.from_dict(v)


def _body() -> type[TurnRequest]:
    from ...models.turn_request import TurnRequest

    return TurnRequest


OPERATION: Final[Operation[Turn]] = Operation(
    id="takeTurnInRoom",
    method="POST",
    path="/sessions/{session_id}/rooms/{room}/turns",
    decode=_decode,
    params=(
        Param("session_id", "session_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("room", "room", "path", required=True, check=Check(types=("string",), min_length=1)),
    ),
    body=Body("json", _body),
    security=("token",),
    error_codes={404: ("no_room",)},
    stream_switch=("mode", "whole", "pieces"),
)

STREAM: Final[StreamSpec[TurnEvent]] = StreamSpec(
    decode=decode_turn_event,
    name_from="field",
    terminal=frozenset({"done"}),
    error=frozenset({"failure"}),
    code="kind",
    message="text",
    ping="beat",
    done="[DONE]",
)


def sync(
    *, client: SyncClient, session_id: str, room: str, body: TurnRequest, options: RequestOptions | None = None
) -> Turn:
    """Say something in one room of a session.

    Others do not hear it.

    Args:
        session_id: The session. A UUID.
        room: Room of the session that hears it.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A turn of a session.

    Raises:
        NotFoundError: 404: ``no_room``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"session_id": session_id, "room": room, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, session_id: str, room: str, body: TurnRequest, options: RequestOptions | None = None
) -> Response[Turn]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"session_id": session_id, "room": room, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, session_id: str, room: str, body: TurnRequest, options: RequestOptions | None = None
) -> Turn:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"session_id": session_id, "room": room, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, session_id: str, room: str, body: TurnRequest, options: RequestOptions | None = None
) -> Response[Turn]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"session_id": session_id, "room": room, "body": body}, options)


def stream(
    *,
    client: SyncClient,
    session_id: str,
    room: str,
    body: TurnRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[TurnEvent]:
    """Say something in one room of a session.

    Others do not hear it.

    Args:
        session_id: The session. A UUID.
        room: Room of the session that hears it.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        NotFoundError: 404: ``no_room``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"session_id": session_id, "room": room, "body": body}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    session_id: str,
    room: str,
    body: TurnRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[TurnEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"session_id": session_id, "room": room, "body": body}, options, **stream)
