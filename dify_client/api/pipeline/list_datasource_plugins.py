# Generated from spec/dify/pipeline.yaml: edit that, not this file.
"""List the data sources of a pipeline.

``GET /datasets/{dataset_id}/pipeline/datasource-plugins``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ..._runtime.unions import need_list
from ...models.datasource_plugin import DatasourcePlugin

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[list[DatasourcePlugin]]] = Operation(
    id="listDatasourcePlugins",
    method="GET",
    path="/datasets/{dataset_id}/pipeline/datasource-plugins",
    decode=lambda v: [DatasourcePlugin.from_dict(i) if i.__class__ is dict else i for i in need_list(v)],
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("is_published", "is_published", "query", check=Check(types=("boolean",))),
    ),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *, client: SyncClient, dataset_id: str, is_published: bool | None = None, options: RequestOptions | None = None
) -> list[DatasourcePlugin]:
    """List the data sources of a pipeline.

    Gives the nodes from which a pipeline can start, with the variables each wants. A knowledge base without a pipeline
    is refused (400).

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        is_published: Whether to look at the published pipeline or at the draft. Servers of mid-2026 read any value as
            true.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The data sources.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "is_published": is_published}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, is_published: bool | None = None, options: RequestOptions | None = None
) -> Response[list[DatasourcePlugin]]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "is_published": is_published}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, is_published: bool | None = None, options: RequestOptions | None = None
) -> list[DatasourcePlugin]:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "is_published": is_published}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, is_published: bool | None = None, options: RequestOptions | None = None
) -> Response[list[DatasourcePlugin]]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "is_published": is_published}, options)
