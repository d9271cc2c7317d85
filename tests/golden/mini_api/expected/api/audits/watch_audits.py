# Generated from mini_api/audits.yaml: edit that, not this file.
"""What is done from now on.

``POST /audits/watch``. Services: store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Operation, StreamSpec
from ...models.audit_event import decode as decode_audit_event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.streams import AsyncEventStream, EventStream
    from ..._runtime.types import RequestOptions, Response, StreamOptions
    from ...models.audit_event import AuditEvent
    from ...models.audit_page import AuditPage
    from ...models.audit_watch import AuditWatch


def _decode(v: Any) -> AuditPage:
    from ...models.audit_page import AuditPage

    return AuditPage.from_dict(v)


def _body() -> type[AuditWatch]:
    from ...models.audit_watch import AuditWatch

    return AuditWatch


OPERATION: Final[Operation[AuditPage]] = Operation(
    id="watchAudits",
    method="POST",
    path="/audits/watch",
    decode=_decode,
    body=Body("json", _body),
    security=("admin",),
    stream_switch=("live", False, True),
)

STREAM: Final[StreamSpec[AuditEvent]] = StreamSpec(
    decode=decode_audit_event,
    name_from="field",
    terminal=frozenset({"closed"}),
    plain=frozenset({"closed"}),
    id_from="own",
    error=frozenset({"failure"}),
    code="kind",
    message="text",
    ping=None,
    flush=True,
)


def sync(*, client: SyncClient, body: AuditWatch, options: RequestOptions | None = None) -> AuditPage:
    """What is done from now on.

    As one answer, or live.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of audits.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: AuditWatch, options: RequestOptions | None = None
) -> Response[AuditPage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: AuditWatch, options: RequestOptions | None = None) -> AuditPage:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: AuditWatch, options: RequestOptions | None = None
) -> Response[AuditPage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)


def stream(
    *, client: SyncClient, body: AuditWatch, options: RequestOptions | None = None, **stream: Unpack[StreamOptions]
) -> EventStream[AuditEvent]:
    """What is done from now on.

    As one answer, or live.

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
    *, client: AsyncClient, body: AuditWatch, options: RequestOptions | None = None, **stream: Unpack[StreamOptions]
) -> AsyncEventStream[AuditEvent]:
    """As ``stream``, for ``async with`` and ``async for``. It is never awaited itself."""
    return client.stream(OPERATION, STREAM, {"body": body}, options, **stream)
