# Generated from spec/dify/documents.yaml: edit that, not this file.
"""List documents.

``GET /datasets/{dataset_id}/documents``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.document_list import DocumentList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.document_display_status import DocumentDisplayStatus

OPERATION: Final[Operation[DocumentList]] = Operation(
    id="listDocuments",
    method="GET",
    path="/datasets/{dataset_id}/documents",
    decode=DocumentList.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("page", "page", "query", check=Check(types=("integer",))),
        Param("limit", "limit", "query", check=Check(types=("integer",))),
        Param("keyword", "keyword", "query", check=Check(types=("string",))),
        Param(
            "status",
            "status",
            "query",
            check=Check(
                types=("string",), enum=("queuing", "indexing", "paused", "error", "available", "disabled", "archived")
            ),
        ),
    ),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
    page=Page("page"),
)


def sync(
    *,
    client: SyncClient,
    dataset_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    status: DocumentDisplayStatus | None = None,
    options: RequestOptions | None = None,
) -> DocumentList:
    """List documents.

    Gives the documents of a knowledge base page by page, newest first.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        page: Number of the page, from 1. The server takes 1 when it is left out.
        limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
        keyword: Keep only documents whose name contains this text.
        status: Keep only documents in this state. One of ``queuing``, ``indexing``, ``paused``, ``error``,
            ``available``, ``disabled``, ``archived``.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        One page of documents.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {"dataset_id": dataset_id, "page": page, "limit": limit, "keyword": keyword, "status": status},
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    dataset_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    status: DocumentDisplayStatus | None = None,
    options: RequestOptions | None = None,
) -> Response[DocumentList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {"dataset_id": dataset_id, "page": page, "limit": limit, "keyword": keyword, "status": status},
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    dataset_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    status: DocumentDisplayStatus | None = None,
    options: RequestOptions | None = None,
) -> DocumentList:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {"dataset_id": dataset_id, "page": page, "limit": limit, "keyword": keyword, "status": status},
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    dataset_id: str,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    status: DocumentDisplayStatus | None = None,
    options: RequestOptions | None = None,
) -> Response[DocumentList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {"dataset_id": dataset_id, "page": page, "limit": limit, "keyword": keyword, "status": status},
        options,
    )
