# Generated from spec/dify/downloads.yaml: edit that, not this file.
"""Get the address of a document's file.

``GET /datasets/{dataset_id}/documents/{document_id}/download``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.document_url import DocumentUrl

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[DocumentUrl]] = Operation(
    id="getDocumentDownloadUrl",
    method="GET",
    path="/datasets/{dataset_id}/documents/{document_id}/download",
    decode=DocumentUrl.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("document_id", "document_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    security=("datasetKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *, client: SyncClient, dataset_id: str, document_id: str, options: RequestOptions | None = None
) -> DocumentUrl:
    """Get the address of a document's file.

    Gives a signed address from which the uploaded file can be fetched for a while. A document without a file (404) has
    none.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        document_id: Id of the document. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Where to fetch the file.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, document_id: str, options: RequestOptions | None = None
) -> Response[DocumentUrl]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, document_id: str, options: RequestOptions | None = None
) -> DocumentUrl:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, document_id: str, options: RequestOptions | None = None
) -> Response[DocumentUrl]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)
