# Generated from spec/dify/metadata.yaml: edit that, not this file.
"""Switch the built-in metadata fields on or off.

``POST /datasets/{dataset_id}/metadata/built-in/{action}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.operation_result import OperationResult

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.built_in_metadata_action import BuiltInMetadataAction

OPERATION: Final[Operation[OperationResult]] = Operation(
    id="toggleBuiltInMetadata",
    method="POST",
    path="/datasets/{dataset_id}/metadata/built-in/{action}",
    decode=OperationResult.from_dict,
    params=(
        Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("action", "action", "path", required=True, check=Check(types=("string",), enum=("enable", "disable"))),
    ),
    security=("datasetKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(
    *, client: SyncClient, dataset_id: str, action: BuiltInMetadataAction, options: RequestOptions | None = None
) -> OperationResult:
    """Switch the built-in metadata fields on or off.

    Switches the built-in fields of a knowledge base. Servers pass over an action they do not know.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        action: On or off. One of ``enable``, ``disable``.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Done.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "action": action}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, action: BuiltInMetadataAction, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "action": action}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, action: BuiltInMetadataAction, options: RequestOptions | None = None
) -> OperationResult:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "action": action}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, action: BuiltInMetadataAction, options: RequestOptions | None = None
) -> Response[OperationResult]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "action": action}, options)
