# Generated from spec/dify/files.yaml: edit that, not this file.
"""Read a file that was used in a message.

``GET /files/{file_id}/preview``. Services: chat, chatflow, completion, workflow, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Check, Operation, Param

if TYPE_CHECKING:
    from ..._runtime.binary import AsyncBinaryResponse, BinaryResponse
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions

OPERATION: Final[Operation[Any]] = Operation(
    id="previewFile",
    method="GET",
    path="/files/{file_id}/preview",
    decode=lambda v: v,
    result="binary",
    params=(
        Param("file_id", "file_id", "path", required=True, check=Check(types=("string",), format="uuid")),
        Param("user", "user", "query", check=Check(types=("string",)), client_default="user"),
        Param("as_attachment", "as_attachment", "query", check=Check(types=("boolean",))),
    ),
    security=("appKey",),
    error_codes={
        400: ("invalid_param",),
        401: ("unauthorized",),
        403: ("file_access_denied", "forbidden"),
        404: ("file_not_found",),
    },
    accept="*/*",
)


def sync(
    *,
    client: SyncClient,
    file_id: str,
    user: str | None = None,
    as_attachment: bool | None = None,
    options: RequestOptions | None = None,
) -> BinaryResponse:
    """Read a file that was used in a message.

    Only files that a message of this app refers to can be read: a fresh upload is a 404, a file of another app a 403.
    The content type is the one stored with the file, or ``application/octet-stream`` for a download.

    Args:
        file_id: Id of the upload. A UUID.
        user: Your name for the end user who asks. Default: the client's ``user``.
        as_attachment: True asks for a download, with a file name in ``Content-Disposition``. Default false.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The bytes of the file.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``file_access_denied``, ``forbidden``.
        NotFoundError: 404: ``file_not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.download(OPERATION, {"file_id": file_id, "user": user, "as_attachment": as_attachment}, options)


async def asyncio(
    *,
    client: AsyncClient,
    file_id: str,
    user: str | None = None,
    as_attachment: bool | None = None,
    options: RequestOptions | None = None,
) -> AsyncBinaryResponse:
    """As ``sync``, awaited."""
    return await client.download(OPERATION, {"file_id": file_id, "user": user, "as_attachment": as_attachment}, options)
