# Generated from spec/dify/datasets.yaml: edit that, not this file.
"""Create a knowledge base.

``POST /datasets``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.dataset import Dataset

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.dataset_create_request import DatasetCreateRequest


def _body() -> type[DatasetCreateRequest]:
    from ...models.dataset_create_request import DatasetCreateRequest

    return DatasetCreateRequest


OPERATION: Final[Operation[Dataset]] = Operation(
    id="createDataset",
    method="POST",
    path="/datasets",
    decode=Dataset.from_dict,
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={
        400: ("invalid_param",),
        401: ("unauthorized",),
        403: ("forbidden",),
        409: ("dataset_name_duplicate",),
    },
)


def sync(*, client: SyncClient, body: DatasetCreateRequest, options: RequestOptions | None = None) -> Dataset:
    """Create a knowledge base.

    Makes an empty knowledge base. Its name must be free in the workspace, otherwise the server answers 409. Without an
    indexing technique the first document decides.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The new knowledge base. The status is 200, not 201.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ConflictError: 409: ``dataset_name_duplicate``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: DatasetCreateRequest, options: RequestOptions | None = None
) -> Response[Dataset]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: DatasetCreateRequest, options: RequestOptions | None = None) -> Dataset:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: DatasetCreateRequest, options: RequestOptions | None = None
) -> Response[Dataset]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
