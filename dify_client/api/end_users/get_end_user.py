# Generated from spec/dify/end_users.yaml: edit that, not this file.
"""Look up an end user by id.

``GET /end-users/{end_user_id}``. Services: core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.end_user import EndUser

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[EndUser]] = Operation(
    id="getEndUser",
    method="GET",
    path="/end-users/{end_user_id}",
    decode=EndUser.from_dict,
    params=(Param("end_user_id", "end_user_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    security=("appKey",),
    error_codes={401: ("unauthorized",), 403: ("forbidden",), 404: ("end_user_not_found",)},
)


def sync(*, client: SyncClient, end_user_id: str, options: RequestOptions | None = None) -> EndUser:
    """Look up an end user by id.

    Takes the server's id, for example ``created_by`` of an upload, not the name you give as ``user``. Servers from 1.14
    on.

    Args:
        end_user_id: Id of the end user on the server. A UUID.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The end user.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``end_user_not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"end_user_id": end_user_id}, options)


def sync_detailed(*, client: SyncClient, end_user_id: str, options: RequestOptions | None = None) -> Response[EndUser]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"end_user_id": end_user_id}, options)


async def asyncio(*, client: AsyncClient, end_user_id: str, options: RequestOptions | None = None) -> EndUser:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"end_user_id": end_user_id}, options)


async def asyncio_detailed(
    *, client: AsyncClient, end_user_id: str, options: RequestOptions | None = None
) -> Response[EndUser]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"end_user_id": end_user_id}, options)
