# Generated from spec/dify/downloads.yaml: edit that, not this file.
"""Download documents as a ZIP archive.

``POST /datasets/{dataset_id}/documents/download-zip``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.binary import AsyncBinaryResponse, BinaryResponse
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions
    from ...models.document_zip_request import DocumentZipRequest


def _body() -> type[DocumentZipRequest]:
    from ...models.document_zip_request import DocumentZipRequest

    return DocumentZipRequest


OPERATION: Final[Operation[Any]] = Operation(
    id="downloadDocumentsZip",
    method="POST",
    path="/datasets/{dataset_id}/documents/download-zip",
    decode=lambda v: v,
    result="binary",
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
    accept="application/zip",
)


def sync(
    *, client: SyncClient, dataset_id: str, body: DocumentZipRequest, options: RequestOptions | None = None
) -> BinaryResponse:
    """Download documents as a ZIP archive.

    Gives the uploaded files of up to 100 documents in one archive.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The archive.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.download(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, body: DocumentZipRequest, options: RequestOptions | None = None
) -> AsyncBinaryResponse:
    """As ``sync``, awaited."""
    return await client.download(OPERATION, {"dataset_id": dataset_id, "body": body}, options)
