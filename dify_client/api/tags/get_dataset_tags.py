# Generated from spec/dify/tags.yaml: edit that, not this file.
"""List the tags of a knowledge base.

``GET /datasets/{dataset_id}/tags``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.bound_tag_list import BoundTagList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[BoundTagList]] = Operation(
    id="getDatasetTags",
    method="GET",
    path="/datasets/{dataset_id}/tags",
    decode=BoundTagList.from_dict,
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    security=("datasetKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(*, client: SyncClient, dataset_id: str, options: RequestOptions | None = None) -> BoundTagList:
    """List the tags of a knowledge base.

    Gives the tags a knowledge base carries.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Its tags.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, options: RequestOptions | None = None
) -> Response[BoundTagList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id}, options)


async def asyncio(*, client: AsyncClient, dataset_id: str, options: RequestOptions | None = None) -> BoundTagList:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, options: RequestOptions | None = None
) -> Response[BoundTagList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id}, options)
