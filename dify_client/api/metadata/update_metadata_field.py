# Generated from spec/dify/metadata.yaml: edit that, not this file.
"""Rename a metadata field.

``PATCH /datasets/{dataset_id}/metadata/{metadata_id}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.metadata_field import MetadataField

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.metadata_field_update_request import MetadataFieldUpdateRequest


def _body() -> type[MetadataFieldUpdateRequest]:
    from ...models.metadata_field_update_request import MetadataFieldUpdateRequest

    return MetadataFieldUpdateRequest


OPERATION: Final[Operation[MetadataField]] = Operation(
    id="updateMetadataField",
    method="PATCH",
    path="/datasets/{dataset_id}/metadata/{metadata_id}",
    decode=MetadataField.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("metadata_id", "metadata_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *,
    client: SyncClient,
    dataset_id: str,
    metadata_id: str,
    body: MetadataFieldUpdateRequest,
    options: RequestOptions | None = None,
) -> MetadataField:
    """Rename a metadata field.

    Gives a metadata field another name. For an unknown field 1.12.1 answers 200 with nothing but nulls.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        metadata_id: Id of the metadata field. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The field after the change.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id, "body": body}, options)


def sync_detailed(
    *,
    client: SyncClient,
    dataset_id: str,
    metadata_id: str,
    body: MetadataFieldUpdateRequest,
    options: RequestOptions | None = None,
) -> Response[MetadataField]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id, "body": body}, options)


async def asyncio(
    *,
    client: AsyncClient,
    dataset_id: str,
    metadata_id: str,
    body: MetadataFieldUpdateRequest,
    options: RequestOptions | None = None,
) -> MetadataField:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id, "body": body}, options)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    dataset_id: str,
    metadata_id: str,
    body: MetadataFieldUpdateRequest,
    options: RequestOptions | None = None,
) -> Response[MetadataField]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id, "body": body}, options)
