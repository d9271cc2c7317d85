# Generated from spec/coze/workflows.yaml: edit that, not this file.
"""Chat with a chatflow.

``POST /v1/workflows/chat``. Services: workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Operation, StreamSpec
from ...models.chat_event import decode as decode_chat_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, StreamOptions
    from ...models.chat_event import ChatEvent
    from ...models.workflow_chat_request import WorkflowChatRequest


def _body() -> type[WorkflowChatRequest]:
    from ...models.workflow_chat_request import WorkflowChatRequest

    return WorkflowChatRequest


OPERATION: Final[Operation[Any]] = Operation(
    id="chatWithWorkflow",
    method="POST",
    path="/v1/workflows/chat",
    decode=lambda v: v,
    result="stream",
    body=Body("json", _body),
    security=("token",),
    accept="text/event-stream",
)

STREAM: Final[StreamSpec[ChatEvent]] = StreamSpec(
    decode=decode_chat_event,
    name_from="field",
    terminal=frozenset({"done"}),
    plain=frozenset({"done"}),
    message="msg",
    ping=None,
    flush=True,
)


def stream(
    *,
    client: SyncClient,
    body: WorkflowChatRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> EventStream[ChatEvent]:
    """Chat with a chatflow.

    Its answer comes as the events of a chat, and in no other form. Give ``bot_id`` or ``app_id``, not both.

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
    body: WorkflowChatRequest,
    options: RequestOptions | None = None,
    **stream: Unpack[StreamOptions],
) -> AsyncEventStream[ChatEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)
