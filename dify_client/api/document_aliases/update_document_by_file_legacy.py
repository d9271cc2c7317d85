# Generated from spec/dify/document_aliases.yaml: edit that, not this file.
"""Replace a document by a file (old path).

``POST /datasets/{dataset_id}/documents/{document_id}/update_by_file``. Services: knowledge. Deprecated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.document_batch import DocumentBatch

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.document_file_update_request import DocumentFileUpdateRequest


def _body() -> type[DocumentFileUpdateRequest]:
    from ...models.document_file_update_request import DocumentFileUpdateRequest

    return DocumentFileUpdateRequest


OPERATION: Final[Operation[DocumentBatch]] = Operation(
    id="updateDocumentByFileLegacy",
    method="POST",
    path="/datasets/{dataset_id}/documents/{document_id}/update_by_file",
    decode=DocumentBatch.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("document_id", "document_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    body=Body("multipart", _body, required=False),
    security=("datasetKey",),
    error_codes={
        400: ("too_many_files", "filename_not_exists_error", "provider_not_initialize", "invalid_param"),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        413: ("file_too_large",),
        415: ("unsupported_media_type",),
        503: ("service_unavailable",),
    },
    deprecated=True,
)


def sync(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    body: DocumentFileUpdateRequest | None = None,
    options: RequestOptions | None = None,
) -> DocumentBatch:
    """Replace a document by a file (old path).

    The same as ``documents.update_by_file``, on the path of older clients.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        document_id: Id of the document. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The document, waiting to be indexed, and the batch to follow.

    Raises:
        BadRequestError: 400: ``too_many_files``, ``filename_not_exists_error``, ``provider_not_initialize``,
            ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        PayloadTooLargeError: 413: ``file_too_large``.
        UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
        ServiceUnavailableError: 503: ``service_unavailable``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "body": body}, options)


def sync_detailed(
    *,
    client: SyncClient,
    dataset_id: str,
    document_id: str,
    body: DocumentFileUpdateRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[DocumentBatch]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "body": body}, options)


async def asyncio(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    body: DocumentFileUpdateRequest | None = None,
    options: RequestOptions | None = None,
) -> DocumentBatch:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "body": body}, options)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    dataset_id: str,
    document_id: str,
    body: DocumentFileUpdateRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[DocumentBatch]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "body": body}, options)
