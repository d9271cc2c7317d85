# Generated from spec/dify/annotations.yaml: edit that, not this file.
"""Ask how far a switching job is.

``GET /apps/annotation-reply/{action}/status/{job_id}``. Services: chat, chatflow, completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.annotation_reply_job import AnnotationReplyJob

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.annotation_action import AnnotationAction

OPERATION: Final[Operation[AnnotationReplyJob]] = Operation(
    id="getAnnotationReplyStatus",
    method="GET",
    path="/apps/annotation-reply/{action}/status/{job_id}",
    decode=AnnotationReplyJob.from_dict,
    params=(
        Param("action", "action", "path", required=True, check=Check(types=("string",), enum=("enable", "disable"))),
        Param("job_id", "job_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    security=("appKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(
    *, client: SyncClient, action: AnnotationAction, job_id: str, options: RequestOptions | None = None
) -> AnnotationReplyJob:
    """Ask how far a switching job is.

    Jobs are forgotten after a while; an unknown one is a 400.

    Args:
        action: The action the job was started with. One of ``enable``, ``disable``.
        job_id: Id of the job. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The job.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"action": action, "job_id": job_id}, options)


def sync_detailed(
    *, client: SyncClient, action: AnnotationAction, job_id: str, options: RequestOptions | None = None
) -> Response[AnnotationReplyJob]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"action": action, "job_id": job_id}, options)


async def asyncio(
    *, client: AsyncClient, action: AnnotationAction, job_id: str, options: RequestOptions | None = None
) -> AnnotationReplyJob:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"action": action, "job_id": job_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, action: AnnotationAction, job_id: str, options: RequestOptions | None = None
) -> Response[AnnotationReplyJob]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"action": action, "job_id": job_id}, options)
