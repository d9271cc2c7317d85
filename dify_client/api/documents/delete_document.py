# Generated from spec/dify/documents.yaml: edit that, not this file.
"""Delete a document.

``DELETE /datasets/{dataset_id}/documents/{document_id}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[None]] = Operation(
    id="deleteDocument",
    method="DELETE",
    path="/datasets/{dataset_id}/documents/{document_id}",
    decode=lambda _: None,
    result="none",
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("document_id", "document_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    security=("datasetKey",),
    error_codes={
        400: ("document_indexing",),
        401: ("unauthorized",),
        403: ("archived_document_immutable", "forbidden"),
        404: ("not_found",),
    },
)


def sync(*, client: SyncClient, dataset_id: str, document_id: str, options: RequestOptions | None = None) -> None:
    """Delete a document.

    Deletes a document and its chunks. An archived document is refused with 403. Older servers answer status 200 with
    the body ``204``.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        document_id: Id of the document. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Deleted.

    Raises:
        BadRequestError: 400: ``document_indexing``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``archived_document_immutable``, ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, document_id: str, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, document_id: str, options: RequestOptions | None = None
) -> None:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, document_id: str, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)
