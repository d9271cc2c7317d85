# Generated from spec/dify/documents.yaml: edit that, not this file.
"""Read a document.

``GET /datasets/{dataset_id}/documents/{document_id}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.document_detail import DocumentDetail

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.metadata_selection import MetadataSelection

OPERATION: Final[Operation[DocumentDetail]] = Operation(
    id="getDocument",
    method="GET",
    path="/datasets/{dataset_id}/documents/{document_id}",
    decode=DocumentDetail.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("document_id", "document_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("metadata", "metadata", "query", check=Check(types=("string",), enum=("all", "only", "without"))),
    ),
    security=("datasetKey",),
    error_codes={400: ("invalid_metadata",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    metadata: MetadataSelection | None = None,
    options: RequestOptions | None = None,
) -> DocumentDetail:
    """Read a document.

    Gives one document. ``metadata`` decides which members come: with ``only``, none but the id, the kind and the
    metadata; with ``without``, no metadata.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        document_id: Id of the document. A UUID.
        metadata: Whether metadata come too, alone, or not. Servers take ``all`` when it is left out. One of ``all``,
            ``only``, ``without``.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The document.

    Raises:
        BadRequestError: 400: ``invalid_metadata``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "metadata": metadata}, options
    )


def sync_detailed(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    metadata: MetadataSelection | None = None,
    options: RequestOptions | None = None,
) -> Response[DocumentDetail]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "metadata": metadata}, options)


async def asyncio(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    metadata: MetadataSelection | None = None,
    options: RequestOptions | None = None,
) -> DocumentDetail:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "metadata": metadata}, options
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    metadata: MetadataSelection | None = None,
    options: RequestOptions | None = None,
) -> Response[DocumentDetail]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "metadata": metadata}, options
    )
