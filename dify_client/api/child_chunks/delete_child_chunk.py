# Generated from spec/dify/child_chunks.yaml: edit that, not this file.
"""Delete a child chunk.

``DELETE /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}``. Services:
knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[None]] = Operation(
    id="deleteChildChunk",
    method="DELETE",
    path="/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}",
    decode=lambda _: None,
    result="none",
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("document_id", "document_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("segment_id", "segment_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("child_chunk_id", "child_chunk_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    child_chunk_id: str,
    options: RequestOptions | None = None,
) -> None:
    """Delete a child chunk.

    Deletes a child chunk. Older servers answer status 200 with the body ``204``.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        document_id: Id of the document. A UUID.
        segment_id: Id of the segment. A UUID.
        child_chunk_id: Id of the child chunk. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Deleted.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "child_chunk_id": child_chunk_id,
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
    options: RequestOptions | None = None,
) -> Response[None]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "child_chunk_id": child_chunk_id,
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
    options: RequestOptions | None = None,
) -> None:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "child_chunk_id": child_chunk_id,
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
    options: RequestOptions | None = None,
) -> Response[None]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "child_chunk_id": child_chunk_id,
        },
        options,
    )
