# Generated from spec/dify/documents.yaml: edit that, not this file.
"""Switch documents on or off, archive them.

``PATCH /datasets/{dataset_id}/documents/status/{action}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.operation_result import OperationResult

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.document_action import DocumentAction
    from ...models.document_status_request import DocumentStatusRequest


def _body() -> type[DocumentStatusRequest]:
    from ...models.document_status_request import DocumentStatusRequest

    return DocumentStatusRequest


OPERATION: Final[Operation[OperationResult]] = Operation(
    id="updateDocumentStatus",
    method="PATCH",
    path="/datasets/{dataset_id}/documents/status/{action}",
    decode=OperationResult.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param(
            "action",
            "action",
            "path",
            required=True,
            check=Check(types=("string",), enum=("enable", "disable", "archive", "un_archive")),
        ),
    ),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={400: ("invalid_action",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *,
    client: SyncClient,
    dataset_id: str,
    action: DocumentAction,
    body: DocumentStatusRequest,
    options: RequestOptions | None = None,
) -> OperationResult:
    """Switch documents on or off, archive them.

    Does the same to several documents. Ids that do not exist are passed over.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        action: What to do. One of ``enable``, ``disable``, ``archive``, ``un_archive``.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Done.

    Raises:
        BadRequestError: 400: ``invalid_action``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "action": action, "body": body}, options)


def sync_detailed(
    *,
    client: SyncClient,
    dataset_id: str,
    action: DocumentAction,
    body: DocumentStatusRequest,
    options: RequestOptions | None = None,
) -> Response[OperationResult]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "action": action, "body": body}, options)


async def asyncio(
    *,
    client: AsyncClient,
    dataset_id: str,
    action: DocumentAction,
    body: DocumentStatusRequest,
    options: RequestOptions | None = None,
) -> OperationResult:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "action": action, "body": body}, options)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    dataset_id: str,
    action: DocumentAction,
    body: DocumentStatusRequest,
    options: RequestOptions | None = None,
) -> Response[OperationResult]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "action": action, "body": body}, options)
