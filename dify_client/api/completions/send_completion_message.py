# Generated from spec/dify/completions.yaml: edit that, not this file.
"""Let a completion app write a text.

``POST /completion-messages``. Services: completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Operation, StreamSpec
from ...models.completion_event import decode as decode_completion_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, Response, StreamOptions
    from ...models.completion_blocking_response import CompletionBlockingResponse
    from ...models.completion_event import CompletionEvent
    from ...models.completion_request import CompletionRequest


def _decode(v: Any) -> CompletionBlockingResponse:
    from ...models.completion_blocking_response import CompletionBlockingResponse

    return CompletionBlockingResponse.from_dict(v)


def _body() -> type[CompletionRequest]:
    from ...models.completion_request import CompletionRequest

    return CompletionRequest


OPERATION: Final[Operation[CompletionBlockingResponse]] = Operation(
    id="sendCompletionMessage",
    method="POST",
    path="/completion-messages",
    decode=_decode,
    body=Body("json", _body),
    security=("appKey",),
    error_codes={
        400: (
            "app_unavailable",
            "provider_not_initialize",
            "provider_quota_exceeded",
            "model_currently_not_support",
            "completion_request_error",
            "invalid_param",
        ),
        401: ("unauthorized",),
        403: ("forbidden",),
        415: ("unsupported_media_type",),
        429: ("too_many_requests",),
        500: ("internal_server_error",),
    },
    stream_switch=("response_mode", "blocking", "streaming"),
)

STREAM: Final[StreamSpec[CompletionEvent]] = StreamSpec(
    decode=decode_completion_event,
    terminal=frozenset({"message_end"}),
    hint="servers up to 1.14 answer invalid input so; the same call in blocking mode names the fault",
)


def sync(
    *, client: SyncClient, body: CompletionRequest, options: RequestOptions | None = None
) -> CompletionBlockingResponse:
    """Let a completion app write a text.

    Each call stands for itself; there is no conversation.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A finished text.

    Raises:
        BadRequestError: 400: ``app_unavailable``, ``provider_not_initialize``, ``provider_quota_exceeded``,
            ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
        RateLimitError: 429: ``too_many_requests``.
        ServerError: 500: ``internal_server_error``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: CompletionRequest, options: RequestOptions | None = None
) -> Response[CompletionBlockingResponse]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: CompletionRequest, options: RequestOptions | None = None
) -> CompletionBlockingResponse:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: CompletionRequest, options: RequestOptions | None = None
) -> Response[CompletionBlockingResponse]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)


def stream(
    *,
    client: SyncClient,
    body: CompletionRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[CompletionEvent]:
    """Let a completion app write a text.

    Each call stands for itself; there is no conversation.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        BadRequestError: 400: ``app_unavailable``, ``provider_not_initialize``, ``provider_quota_exceeded``,
            ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
        RateLimitError: 429: ``too_many_requests``.
        ServerError: 500: ``internal_server_error``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)


def astream(
    *,
    client: AsyncClient,
    body: CompletionRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[CompletionEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)
