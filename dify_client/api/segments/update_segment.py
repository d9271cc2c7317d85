# Generated from spec/dify/segments.yaml: edit that, not this file.
"""Change a chunk.

``POST /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.segment_detail import SegmentDetail

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.segment_update_request import SegmentUpdateRequest


def _body() -> type[SegmentUpdateRequest]:
    from ...models.segment_update_request import SegmentUpdateRequest

    return SegmentUpdateRequest


OPERATION: Final[Operation[SegmentDetail]] = Operation(
    id="updateSegment",
    method="POST",
    path="/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}",
    decode=SegmentDetail.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("document_id", "document_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("segment_id", "segment_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={
        400: ("invalid_param", "provider_not_initialize"),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        503: ("service_unavailable",),
    },
)


def sync(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    body: SegmentUpdateRequest,
    options: RequestOptions | None = None,
) -> SegmentDetail:
    """Change a chunk.

    Changes what is given and indexes the chunk again if its text changed. Disabling a chunk takes it out of searches.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        document_id: Id of the document. A UUID.
        segment_id: Id of the segment. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The chunk after the change.

    Raises:
        BadRequestError: 400: ``invalid_param``, ``provider_not_initialize``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ServiceUnavailableError: 503: ``service_unavailable``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id, "body": body},
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    body: SegmentUpdateRequest,
    options: RequestOptions | None = None,
) -> Response[SegmentDetail]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id, "body": body},
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    body: SegmentUpdateRequest,
    options: RequestOptions | None = None,
) -> SegmentDetail:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id, "body": body},
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    body: SegmentUpdateRequest,
    options: RequestOptions | None = None,
) -> Response[SegmentDetail]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id, "body": body},
        options,
    )
