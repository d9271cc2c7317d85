# Generated from spec/dify/metadata.yaml: edit that, not this file.
"""Delete a metadata field.

``DELETE /datasets/{dataset_id}/metadata/{metadata_id}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[None]] = Operation(
    id="deleteMetadataField",
    method="DELETE",
    path="/datasets/{dataset_id}/metadata/{metadata_id}",
    decode=lambda _: None,
    result="none",
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("metadata_id", "metadata_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    security=("datasetKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(*, client: SyncClient, dataset_id: str, metadata_id: str, options: RequestOptions | None = None) -> None:
    """Delete a metadata field.

    Deletes a metadata field and its values. Older servers answer status 200 with the body ``204``; deleting an unknown
    field is no error.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        metadata_id: Id of the metadata field. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Deleted.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, metadata_id: str, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, metadata_id: str, options: RequestOptions | None = None
) -> None:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, metadata_id: str, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id}, options)
