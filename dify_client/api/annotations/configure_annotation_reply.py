# Generated from spec/dify/annotations.yaml: edit that, not this file.
"""Switch answering by annotations on or off.

``POST /apps/annotation-reply/{action}``. Services: chat, chatflow, completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.annotation_reply_job import AnnotationReplyJob

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.annotation_action import AnnotationAction
    from ...models.annotation_reply_request import AnnotationReplyRequest


def _body() -> type[AnnotationReplyRequest]:
    from ...models.annotation_reply_request import AnnotationReplyRequest

    return AnnotationReplyRequest


OPERATION: Final[Operation[AnnotationReplyJob]] = Operation(
    id="configureAnnotationReply",
    method="POST",
    path="/apps/annotation-reply/{action}",
    decode=AnnotationReplyJob.from_dict,
    params=(
        Param("action", "action", "path", required=True, check=Check(types=("string",), enum=("enable", "disable"))),
    ),
    body=Body("json", _body),
    security=("appKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 500: ("unknown",)},
)


def sync(
    *, client: SyncClient, action: AnnotationAction, body: AnnotationReplyRequest, options: RequestOptions | None = None
) -> AnnotationReplyJob:
    """Switch answering by annotations on or off.

    Starts a background job and answers its id; follow it with ``annotations.reply_status``. The three settings are
    needed for switching off too.

    Args:
        action: Which way to switch. One of ``enable``, ``disable``.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The job that was started.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ServerError: 500: ``unknown``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"action": action, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, action: AnnotationAction, body: AnnotationReplyRequest, options: RequestOptions | None = None
) -> Response[AnnotationReplyJob]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"action": action, "body": body}, options)


async def asyncio(
    *,
    client: AsyncClient,
    action: AnnotationAction,
    body: AnnotationReplyRequest,
    options: RequestOptions | None = None,
) -> AnnotationReplyJob:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"action": action, "body": body}, options)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    action: AnnotationAction,
    body: AnnotationReplyRequest,
    options: RequestOptions | None = None,
) -> Response[AnnotationReplyJob]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"action": action, "body": body}, options)
