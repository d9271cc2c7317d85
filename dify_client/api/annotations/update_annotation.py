# Generated from spec/dify/annotations.yaml: edit that, not this file.
"""Replace question and answer of an annotation.

``PUT /apps/annotations/{annotation_id}``. Services: chat, chatflow, completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.annotation import Annotation

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.annotation_request import AnnotationRequest


def _body() -> type[AnnotationRequest]:
    from ...models.annotation_request import AnnotationRequest

    return AnnotationRequest


OPERATION: Final[Operation[Annotation]] = Operation(
    id="updateAnnotation",
    method="PUT",
    path="/apps/annotations/{annotation_id}",
    decode=Annotation.from_dict,
    params=(
        Param("annotation_id", "annotation_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    body=Body("json", _body),
    security=("appKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *, client: SyncClient, annotation_id: str, body: AnnotationRequest, options: RequestOptions | None = None
) -> Annotation:
    """Replace question and answer of an annotation.

    Both are needed; what is not meant to change is sent as it was.

    Args:
        annotation_id: Id of the annotation. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The changed annotation.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"annotation_id": annotation_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, annotation_id: str, body: AnnotationRequest, options: RequestOptions | None = None
) -> Response[Annotation]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"annotation_id": annotation_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, annotation_id: str, body: AnnotationRequest, options: RequestOptions | None = None
) -> Annotation:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"annotation_id": annotation_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, annotation_id: str, body: AnnotationRequest, options: RequestOptions | None = None
) -> Response[Annotation]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"annotation_id": annotation_id, "body": body}, options)
