# Generated from spec/dify/datasets.yaml: edit that, not this file.
"""Read a knowledge base.

``GET /datasets/{dataset_id}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.dataset import Dataset

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[Dataset]] = Operation(
    id="getDataset",
    method="GET",
    path="/datasets/{dataset_id}",
    decode=Dataset.from_dict,
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    security=("datasetKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(*, client: SyncClient, dataset_id: str, options: RequestOptions | None = None) -> Dataset:
    """Read a knowledge base.

    Gives one knowledge base with its settings, counts, tags and metadata fields.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The knowledge base.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id}, options)


def sync_detailed(*, client: SyncClient, dataset_id: str, options: RequestOptions | None = None) -> Response[Dataset]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id}, options)


async def asyncio(*, client: AsyncClient, dataset_id: str, options: RequestOptions | None = None) -> Dataset:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, options: RequestOptions | None = None
) -> Response[Dataset]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id}, options)
