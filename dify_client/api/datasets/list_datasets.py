# Generated from spec/dify/datasets.yaml: edit that, not this file.
"""List knowledge bases.

``GET /datasets``. Services: knowledge.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.dataset_list import DatasetList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[DatasetList]] = Operation(
    id="listDatasets",
    method="GET",
    path="/datasets",
    decode=DatasetList.from_dict,
    params=(
        Param("page", "page", "query", check=Check(types=("integer",))),
        Param("limit", "limit", "query", check=Check(types=("integer",))),
        Param("keyword", "keyword", "query", check=Check(types=("string",))),
        Param("tag_ids", "tag_ids", "query", check=Check(types=("array",), items=Check(types=("string",)))),
        Param("include_all", "include_all", "query", check=Check(types=("boolean",))),
    ),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",)},
    page=Page("page"),
)


def sync(
    *,
    client: SyncClient,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    tag_ids: Sequence[str] | None = None,
    include_all: bool | None = None,
    options: RequestOptions | None = None,
) -> DatasetList:
    """List knowledge bases.

    Gives the workspace's knowledge bases page by page, newest first. Servers up to 1.14.0 refuse a single id in
    ``tag_ids`` (400).

    Args:
        page: Number of the page, from 1. The server takes 1 when it is left out.
        limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
        keyword: Keep only knowledge bases whose name contains this text.
        tag_ids: Keep only knowledge bases that carry one of these tags. Travels as a repeated key.
        include_all: Give every knowledge base of the workspace, whoever may see it.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        One page of knowledge bases.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {"page": page, "limit": limit, "keyword": keyword, "tag_ids": tag_ids, "include_all": include_all},
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    tag_ids: Sequence[str] | None = None,
    include_all: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[DatasetList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {"page": page, "limit": limit, "keyword": keyword, "tag_ids": tag_ids, "include_all": include_all},
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    tag_ids: Sequence[str] | None = None,
    include_all: bool | None = None,
    options: RequestOptions | None = None,
) -> DatasetList:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {"page": page, "limit": limit, "keyword": keyword, "tag_ids": tag_ids, "include_all": include_all},
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    tag_ids: Sequence[str] | None = None,
    include_all: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[DatasetList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {"page": page, "limit": limit, "keyword": keyword, "tag_ids": tag_ids, "include_all": include_all},
        options,
    )
