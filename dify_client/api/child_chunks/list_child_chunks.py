# Generated from spec/dify/child_chunks.yaml: edit that, not this file.
"""List child chunks.

``GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.child_chunk_list import ChildChunkList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[ChildChunkList]] = Operation(
    id="listChildChunks",
    method="GET",
    path="/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks",
    decode=ChildChunkList.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("document_id", "document_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("segment_id", "segment_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("page", "page", "query", check=Check(types=("integer",), minimum=1)),
        Param("limit", "limit", "query", check=Check(types=("integer",), minimum=1)),
        Param("keyword", "keyword", "query", check=Check(types=("string",))),
    ),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
    page=Page("page", has_more=None),
)


def sync(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    options: RequestOptions | None = None,
) -> ChildChunkList:
    """List child chunks.

    Gives the child chunks of a chunk page by page, in order.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        document_id: Id of the document. A UUID.
        segment_id: Id of the segment. A UUID.
        page: Number of the page, from 1. The server takes 1 when it is left out. At least 1.
        limit: Entries per page. The server takes 20 when it is left out and never gives more than 100. At least 1.
        keyword: Keep only child chunks that contain this text.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        One page of child chunks.

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
            "page": page,
            "limit": limit,
            "keyword": keyword,
        },
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    options: RequestOptions | None = None,
) -> Response[ChildChunkList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "page": page,
            "limit": limit,
            "keyword": keyword,
        },
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    options: RequestOptions | None = None,
) -> ChildChunkList:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "page": page,
            "limit": limit,
            "keyword": keyword,
        },
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    segment_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    options: RequestOptions | None = None,
) -> Response[ChildChunkList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "dataset_id": dataset_id,
            "document_id": document_id,
            "segment_id": segment_id,
            "page": page,
            "limit": limit,
            "keyword": keyword,
        },
        options,
    )
