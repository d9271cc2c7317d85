# Generated from spec/dify/datasets.yaml: edit that, not this file.
"""Change a knowledge base.

``PATCH /datasets/{dataset_id}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.dataset import Dataset

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.dataset_update_request import DatasetUpdateRequest


def _body() -> type[DatasetUpdateRequest]:
    from ...models.dataset_update_request import DatasetUpdateRequest

    return DatasetUpdateRequest


OPERATION: Final[Operation[Dataset]] = Operation(
    id="updateDataset",
    method="PATCH",
    path="/datasets/{dataset_id}",
    decode=Dataset.from_dict,
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *, client: SyncClient, dataset_id: str, body: DatasetUpdateRequest, options: RequestOptions | None = None
) -> Dataset:
    """Change a knowledge base.

    Changes the settings that are given and leaves the others as they are. A change of the embedding model re-indexes
    everything in the knowledge base.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The knowledge base after the change.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, body: DatasetUpdateRequest, options: RequestOptions | None = None
) -> Response[Dataset]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, body: DatasetUpdateRequest, options: RequestOptions | None = None
) -> Dataset:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, body: DatasetUpdateRequest, options: RequestOptions | None = None
) -> Response[Dataset]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)
