# Generated from spec/dify/child_chunks.yaml: edit that, not this file.
"""Change a child chunk.

``PATCH /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}``. Services:
knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.child_chunk_detail import ChildChunkDetail

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.child_chunk_request import ChildChunkRequest


def _body() -> type[ChildChunkRequest]:
    from ...models.child_chunk_request import ChildChunkRequest

    return ChildChunkRequest


OPERATION: Final[Operation[ChildChunkDetail]] = Operation(
    id="updateChildChunk",
    method="PATCH",
    path="/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}",
    decode=ChildChunkDetail.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("document_id", "document_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("segment_id", "segment_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("child_chunk_id", "child_chunk_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={
        400: ("invalid_param",),
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
    child_chunk_id: str,
    body: ChildChunkRequest,
    options: RequestOptions | None = None,
) -> ChildChunkDetail:
    """Change a child chunk.

    Replaces the text of a child chunk and indexes it again.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        document_id: Id of the document. A UUID.
        segment_id: Id of the segment. A UUID.
        child_chunk_id: Id of the child chunk. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The child chunk after the change.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ServiceUnavailableError: 503: ``service_unavailable``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "child_chunk_id": child_chunk_id,
            "body": body,
        },
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    child_chunk_id: str,
    body: ChildChunkRequest,
    options: RequestOptions | None = None,
) -> Response[ChildChunkDetail]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "child_chunk_id": child_chunk_id,
            "body": body,
        },
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    child_chunk_id: str,
    body: ChildChunkRequest,
    options: RequestOptions | None = None,
) -> ChildChunkDetail:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "child_chunk_id": child_chunk_id,
            "body": body,
        },
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    child_chunk_id: str,
    body: ChildChunkRequest,
    options: RequestOptions | None = None,
) -> Response[ChildChunkDetail]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "child_chunk_id": child_chunk_id,
            "body": body,
        },
        options,
    )
