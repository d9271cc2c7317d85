# Generated from spec/dify/messages.yaml: edit that, not this file.
"""Ask a chat, agent or chatflow app.

``POST /chat-messages``. Services: chat, chatflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Operation, StreamSpec
from ..._runtime.unions import need_map
from ...models.chat_event import decode as decode_chat_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, Response, StreamOptions
    from ...models.chat_blocking_response import ChatBlockingResponse
    from ...models.chat_event import ChatEvent
    from ...models.chat_request import ChatRequest


def _decode(v: Any) -> ChatBlockingResponse:
    from ...models.chat_blocking_response import decode as decode_chat_blocking_response

    return decode_chat_blocking_response(need_map(v))


def _body() -> type[ChatRequest]:
    from ...models.chat_request import ChatRequest

    return ChatRequest


OPERATION: Final[Operation[ChatBlockingResponse]] = Operation(
    id="sendChatMessage",
    method="POST",
    path="/chat-messages",
    decode=_decode,
    body=Body("json", _body),
    security=("appKey",),
    error_codes={
        400: (
            "app_unavailable",
            "not_chat_app",
            "conversation_completed",
            "provider_not_initialize",
            "provider_quota_exceeded",
            "model_currently_not_support",
            "completion_request_error",
            "agent_not_published",
            "bad_request",
            "invalid_param",
        ),
        401: ("unauthorized",),
        403: ("workflow_version_execution_not_allowed", "forbidden"),
        404: ("not_found",),
        415: ("unsupported_media_type",),
        429: ("too_many_requests", "rate_limit_error"),
        500: ("internal_server_error",),
    },
    stream_switch=("response_mode", "blocking", "streaming"),
)

STREAM: Final[StreamSpec[ChatEvent]] = StreamSpec(
    decode=decode_chat_event,
    terminal=frozenset({"message_end", "workflow_finished"}),
    pausing=frozenset({"workflow_paused"}),
    hint="servers up to 1.14 answer invalid input so; the same call in blocking mode names the fault",
)


def sync(*, client: SyncClient, body: ChatRequest, options: RequestOptions | None = None) -> ChatBlockingResponse:
    """Ask a chat, agent or chatflow app.

    Starts a conversation, or continues the one given. Agent apps answer as a stream only. A chatflow that waits for a
    person answers with the pause instead of a message.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        What a blocking question is answered with: the finished message, or the pause of a chatflow that waits for a
            person.

    Raises:
        BadRequestError: 400: ``app_unavailable``, ``not_chat_app``, ``conversation_completed``,
            ``provider_not_initialize``, ``provider_quota_exceeded``, ``model_currently_not_support``,
            ``completion_request_error``, ``agent_not_published``, ``bad_request``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``workflow_version_execution_not_allowed``, ``forbidden``.
        NotFoundError: 404: ``not_found``.
        UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
        RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
        ServerError: 500: ``internal_server_error``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: ChatRequest, options: RequestOptions | None = None
) -> Response[ChatBlockingResponse]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: ChatRequest, options: RequestOptions | None = None
) -> ChatBlockingResponse:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: ChatRequest, options: RequestOptions | None = None
) -> Response[ChatBlockingResponse]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)


def stream(
    *, client: SyncClient, body: ChatRequest, options: RequestOptions | None = None, **stream: Unpack[StreamOptions]
) -> EventStream[ChatEvent]:
    """Ask a chat, agent or chatflow app.

    Starts a conversation, or continues the one given. Agent apps answer as a stream only. A chatflow that waits for a
    person answers with the pause instead of a message.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.
        stream: how the stream is watched.

    Returns:
        The events; nothing is sent before the stream is entered or read.

    Raises:
        BadRequestError: 400: ``app_unavailable``, ``not_chat_app``, ``conversation_completed``,
            ``provider_not_initialize``, ``provider_quota_exceeded``, ``model_currently_not_support``,
            ``completion_request_error``, ``agent_not_published``, ``bad_request``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``workflow_version_execution_not_allowed``, ``forbidden``.
        NotFoundError: 404: ``not_found``.
        UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
        RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
        ServerError: 500: ``internal_server_error``.
        StreamError: the stream tells of an error.
        StreamInterrupted: the stream ends before it is complete.
        ApiError: everything else that can go wrong with a call.
    """
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)


def astream(
    *, client: AsyncClient, body: ChatRequest, options: RequestOptions | None = None, **stream: Unpack[StreamOptions]
) -> AsyncEventStream[ChatEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)
