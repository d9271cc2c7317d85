# Generated from spec/dify/metadata.yaml: edit that, not this file.
"""Set metadata of documents.

``POST /datasets/{dataset_id}/documents/metadata``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.operation_result import OperationResult

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.documents_metadata_request import DocumentsMetadataRequest


def _body() -> type[DocumentsMetadataRequest]:
    from ...models.documents_metadata_request import DocumentsMetadataRequest

    return DocumentsMetadataRequest


OPERATION: Final[Operation[OperationResult]] = Operation(
    id="updateDocumentsMetadata",
    method="POST",
    path="/datasets/{dataset_id}/documents/metadata",
    decode=OperationResult.from_dict,
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *, client: SyncClient, dataset_id: str, body: DocumentsMetadataRequest, options: RequestOptions | None = None
) -> OperationResult:
    """Set metadata of documents.

    Sets metadata values of several documents at once. Unless ``partial_update`` is true, the values given replace all
    others of that document.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Done.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, body: DocumentsMetadataRequest, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, body: DocumentsMetadataRequest, options: RequestOptions | None = None
) -> OperationResult:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, body: DocumentsMetadataRequest, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)
