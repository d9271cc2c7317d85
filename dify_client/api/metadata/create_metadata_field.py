# Generated from spec/dify/metadata.yaml: edit that, not this file.
"""Create a metadata field.

``POST /datasets/{dataset_id}/metadata``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.metadata_field import MetadataField

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.metadata_field_request import MetadataFieldRequest


def _body() -> type[MetadataFieldRequest]:
    from ...models.metadata_field_request import MetadataFieldRequest

    return MetadataFieldRequest


OPERATION: Final[Operation[MetadataField]] = Operation(
    id="createMetadataField",
    method="POST",
    path="/datasets/{dataset_id}/metadata",
    decode=MetadataField.from_dict,
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *, client: SyncClient, dataset_id: str, body: MetadataFieldRequest, options: RequestOptions | None = None
) -> MetadataField:
    """Create a metadata field.

    Adds a metadata field to a knowledge base; its name must be free there.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The new field.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, body: MetadataFieldRequest, options: RequestOptions | None = None
) -> Response[MetadataField]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, body: MetadataFieldRequest, options: RequestOptions | None = None
) -> MetadataField:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, body: MetadataFieldRequest, options: RequestOptions | None = None
) -> Response[MetadataField]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)
