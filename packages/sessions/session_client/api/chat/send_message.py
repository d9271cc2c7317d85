# Generated from spec/sessions/chat.yaml: edit that, not this file.
"""Say something and get the answer.

``POST /api/v2/sessions/{session_id}/chat``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Check, Operation, Param, StreamSpec
from ...models.session_event import decode as decode_session_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, Response, StreamOptions
    from ...models.chat_request import ChatRequest
    from ...models.chat_response import ChatResponse
    from ...models.session_event import SessionEvent


def _decode(v: Any) -> ChatResponse:
    from ...models.chat_response import ChatResponse

    return ChatResponse.from_dict(v)


def _body() -> type[ChatRequest]:
    from ...models.chat_request import ChatRequest

    return ChatRequest


OPERATION: Final[Operation[ChatResponse]] = Operation(
    id="sendMessage",
    method="POST",
    path="/api/v2/sessions/{session_id}/chat",
    decode=_decode,
    params=(
        Param(
            "session_id",
            "session_id",
            "path",
            required=True,
            check=Check(types=("string",), min_length=1, max_length=64),
        ),
    ),
    body=Body("json", _body),
    security=("callerToken",),
    error_codes={
        400: ("INVALID_MESSAGE", "UNKNOWN_MODEL"),
        401: ("UNAUTHORIZED",),
        403: ("FORBIDDEN",),
        404: ("SESSION_NOT_FOUND", "FILE_NOT_FOUND"),
        409: ("SESSION_BUSY",),
        413: ("FILE_TOO_LARGE",),
        415: ("UNSUPPORTED_MEDIA_TYPE",),
        422: ("VALIDATION_ERROR",),
        429: ("UPSTREAM_RATE_LIMITED",),
        500: ("INTERNAL_ERROR",),
        502: ("UPSTREAM_ERROR",),
        503: ("SHUTTING_DOWN", "UPSTREAM_UNAVAILABLE"),
        504: ("UPSTREAM_TIMEOUT",),
    },
    stream_switch=("stream", False, True),
)

STREAM: Final[StreamSpec[SessionEvent]] = StreamSpec(
    decode=decode_session_event,
    terminal=frozenset({"interaction"}),
    terminal_when={"started": False},
    property="type",
    code="error_code",
    ping=None,
)


def sync(
    *, client: SyncClient, session_id: str, body: ChatRequest, options: RequestOptions | None = None
) -> ChatResponse:
    """Say something and get the answer.

    The answer comes as Server-Sent Events, or whole with ``stream`` false. It is made to its end even if the connection
    is lost; reattach with ``GET``. Errors before the provider answers have their own status; later ones are ``error``
    events. The header ``Interaction-Id`` names the interaction, ``Stream-Ticket`` opens its stream without a token for
    some minutes.

    Args:
        session_id: The session. 1 to 64 characters.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A whole answer.

    Raises:
        BadRequestError: 400: ``INVALID_MESSAGE``, ``UNKNOWN_MODEL``.
        AuthenticationError: 401: ``UNAUTHORIZED``.
        PermissionDeniedError: 403: ``FORBIDDEN``.
        NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
        ConflictError: 409: ``SESSION_BUSY``.
        PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
        UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
        ApiStatusError: 422: ``VALIDATION_ERROR``.
        RateLimitError: 429: ``UPSTREAM_RATE_LIMITED``.
        ServerError: 500: ``INTERNAL_ERROR``.
        ServerError: 502: ``UPSTREAM_ERROR``.
        ServiceUnavailableError: 503: ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``.
        ServerError: 504: ``UPSTREAM_TIMEOUT``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"session_id": session_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, session_id: str, body: ChatRequest, options: RequestOptions | None = None
) -> Response[ChatResponse]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"session_id": session_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, session_id: str, body: ChatRequest, options: RequestOptions | None = None
) -> ChatResponse:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"session_id": session_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, session_id: str, body: ChatRequest, options: RequestOptions | None = None
) -> Response[ChatResponse]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"session_id": session_id, "body": body}, options)


def stream(
    *,
    client: SyncClient,
    session_id: str,
    body: ChatRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[SessionEvent]:
    """Say something and get the answer.

    The answer comes as Server-Sent Events, or whole with ``stream`` false. It is made to its end even if the connection
    is lost; reattach with ``GET``. Errors before the provider answers have their own status; later ones are ``error``
    events. The header ``Interaction-Id`` names the interaction, ``Stream-Ticket`` opens its stream without a token for
    some minutes.

    Args:
        session_id: The session. 1 to 64 characters.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        BadRequestError: 400: ``INVALID_MESSAGE``, ``UNKNOWN_MODEL``.
        AuthenticationError: 401: ``UNAUTHORIZED``.
        PermissionDeniedError: 403: ``FORBIDDEN``.
        NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
        ConflictError: 409: ``SESSION_BUSY``.
        PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
        UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
        ApiStatusError: 422: ``VALIDATION_ERROR``.
        RateLimitError: 429: ``UPSTREAM_RATE_LIMITED``.
        ServerError: 500: ``INTERNAL_ERROR``.
        ServerError: 502: ``UPSTREAM_ERROR``.
        ServiceUnavailableError: 503: ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``.
        ServerError: 504: ``UPSTREAM_TIMEOUT``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"session_id": session_id, "body": body}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    session_id: str,
    body: ChatRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[SessionEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"session_id": session_id, "body": body}, options, **stream)
