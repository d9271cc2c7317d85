# Generated from spec/dify/documents.yaml: edit that, not this file.
"""Follow the indexing of a batch.

``GET /datasets/{dataset_id}/documents/{batch}/indexing-status``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.document_indexing_list import DocumentIndexingList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[DocumentIndexingList]] = Operation(
    id="getIndexingStatus",
    method="GET",
    path="/datasets/{dataset_id}/documents/{batch}/indexing-status",
    decode=DocumentIndexingList.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("batch", "batch", "path", required=True, check=Check(types=("string",))),
    ),
    security=("datasetKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *, client: SyncClient, dataset_id: str, batch: str, options: RequestOptions | None = None
) -> DocumentIndexingList:
    """Follow the indexing of a batch.

    Tells how far the documents of a batch are. Ask again until each is ``completed`` or ``error``.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        batch: Batch, as creating or replacing a document answered it.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        State of each document of the batch.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "batch": batch}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, batch: str, options: RequestOptions | None = None
) -> Response[DocumentIndexingList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "batch": batch}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, batch: str, options: RequestOptions | None = None
) -> DocumentIndexingList:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "batch": batch}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, batch: str, options: RequestOptions | None = None
) -> Response[DocumentIndexingList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "batch": batch}, options)
