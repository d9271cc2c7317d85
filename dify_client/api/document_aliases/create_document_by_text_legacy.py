# Generated from spec/dify/document_aliases.yaml: edit that, not this file.
"""Create a document from text (old path).

``POST /datasets/{dataset_id}/document/create_by_text``. Services: knowledge. Deprecated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.document_batch import DocumentBatch

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.document_text_request import DocumentTextRequest


def _body() -> type[DocumentTextRequest]:
    from ...models.document_text_request import DocumentTextRequest

    return DocumentTextRequest


OPERATION: Final[Operation[DocumentBatch]] = Operation(
    id="createDocumentByTextLegacy",
    method="POST",
    path="/datasets/{dataset_id}/document/create_by_text",
    decode=DocumentBatch.from_dict,
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={
        400: ("invalid_param",),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        503: ("service_unavailable",),
    },
    deprecated=True,
)


def sync(
    *, client: SyncClient, dataset_id: str, body: DocumentTextRequest, options: RequestOptions | None = None
) -> DocumentBatch:
    """Create a document from text (old path).

    The same as ``documents.create_by_text``, on the path of older clients.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The document, waiting to be indexed, and the batch to follow.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ServiceUnavailableError: 503: ``service_unavailable``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, body: DocumentTextRequest, options: RequestOptions | None = None
) -> Response[DocumentBatch]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, body: DocumentTextRequest, options: RequestOptions | None = None
) -> DocumentBatch:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, body: DocumentTextRequest, options: RequestOptions | None = None
) -> Response[DocumentBatch]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)
