# Generated from spec/dify/annotations.yaml: edit that, not this file.
"""Add an annotation.

``POST /apps/annotations``. Services: chat, chatflow, completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.annotation import Annotation

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.annotation_request import AnnotationRequest


def _body() -> type[AnnotationRequest]:
    from ...models.annotation_request import AnnotationRequest

    return AnnotationRequest


OPERATION: Final[Operation[Annotation]] = Operation(
    id="createAnnotation",
    method="POST",
    path="/apps/annotations",
    decode=Annotation.from_dict,
    body=Body("json", _body),
    security=("appKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(*, client: SyncClient, body: AnnotationRequest, options: RequestOptions | None = None) -> Annotation:
    """Add an annotation.

    It answers questions at once if annotation reply is switched on.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The new annotation.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: AnnotationRequest, options: RequestOptions | None = None
) -> Response[Annotation]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: AnnotationRequest, options: RequestOptions | None = None) -> Annotation:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: AnnotationRequest, options: RequestOptions | None = None
) -> Response[Annotation]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
