# Generated from spec/dify/annotations.yaml: edit that, not this file.
"""Delete an annotation.

``DELETE /apps/annotations/{annotation_id}``. Services: chat, chatflow, completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[None]] = Operation(
    id="deleteAnnotation",
    method="DELETE",
    path="/apps/annotations/{annotation_id}",
    decode=lambda _: None,
    result="none",
    params=(
        Param("annotation_id", "annotation_id", "path", required=True, check=Check(types=("string",), format="uuid")),
    ),
    security=("appKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(*, client: SyncClient, annotation_id: str, options: RequestOptions | None = None) -> None:
    """Delete an annotation.

    The question goes to the model again.

    Args:
        annotation_id: Id of the annotation. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        It is gone.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"annotation_id": annotation_id}, options)


def sync_detailed(*, client: SyncClient, annotation_id: str, options: RequestOptions | None = None) -> Response[None]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"annotation_id": annotation_id}, options)


async def asyncio(*, client: AsyncClient, annotation_id: str, options: RequestOptions | None = None) -> None:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"annotation_id": annotation_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, annotation_id: str, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"annotation_id": annotation_id}, options)
