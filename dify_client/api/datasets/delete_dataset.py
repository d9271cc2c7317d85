# Generated from spec/dify/datasets.yaml: edit that, not this file.
"""Delete a knowledge base.

``DELETE /datasets/{dataset_id}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[None]] = Operation(
    id="deleteDataset",
    method="DELETE",
    path="/datasets/{dataset_id}",
    decode=lambda _: None,
    result="none",
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    security=("datasetKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",), 409: ("dataset_in_use",)},
)


def sync(*, client: SyncClient, dataset_id: str, options: RequestOptions | None = None) -> None:
    """Delete a knowledge base.

    Deletes the knowledge base with all its documents; nothing can be brought back. A knowledge base that an app uses
    may be refused with 409. Older servers answer status 200 with the body ``204``.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Deleted.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ConflictError: 409: ``dataset_in_use``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id}, options)


def sync_detailed(*, client: SyncClient, dataset_id: str, options: RequestOptions | None = None) -> Response[None]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id}, options)


async def asyncio(*, client: AsyncClient, dataset_id: str, options: RequestOptions | None = None) -> None:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id}, options)
