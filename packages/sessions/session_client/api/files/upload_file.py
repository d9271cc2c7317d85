# Generated from spec/sessions/files.yaml: edit that, not this file.
"""Upload a file for messages of a session.

``POST /api/v2/sessions/{session_id}/files``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.file_meta import FileMeta

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.file_upload import FileUpload


def _body() -> type[FileUpload]:
    from ...models.file_upload import FileUpload

    return FileUpload


OPERATION: Final[Operation[FileMeta]] = Operation(
    id="uploadFile",
    method="POST",
    path="/api/v2/sessions/{session_id}/files",
    decode=FileMeta.from_dict,
    params=(
        Param(
            "session_id",
            "session_id",
            "path",
            required=True,
            check=Check(types=("string",), min_length=1, max_length=64),
        ),
    ),
    body=Body("multipart", _body),
    security=("callerToken",),
    error_codes={
        400: ("UNKNOWN_MODEL",),
        401: ("UNAUTHORIZED",),
        403: ("FORBIDDEN",),
        404: ("SESSION_NOT_FOUND",),
        413: ("FILE_TOO_LARGE",),
        415: ("UNSUPPORTED_MEDIA_TYPE",),
        422: ("VALIDATION_ERROR",),
        429: ("UPSTREAM_RATE_LIMITED",),
        500: ("INTERNAL_ERROR",),
        502: ("UPSTREAM_ERROR",),
        503: ("SHUTTING_DOWN", "UPSTREAM_UNAVAILABLE"),
        504: ("UPSTREAM_TIMEOUT",),
    },
)


def sync(*, client: SyncClient, session_id: str, body: FileUpload, options: RequestOptions | None = None) -> FileMeta:
    """Upload a file for messages of a session.

    The gateway passes it on to the provider and keeps its facts, not its bytes.

    Args:
        session_id: The session. 1 to 64 characters.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The file's facts.

    Raises:
        BadRequestError: 400: ``UNKNOWN_MODEL``.
        AuthenticationError: 401: ``UNAUTHORIZED``.
        PermissionDeniedError: 403: ``FORBIDDEN``.
        NotFoundError: 404: ``SESSION_NOT_FOUND``.
        PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
        UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
        ApiStatusError: 422: ``VALIDATION_ERROR``.
        RateLimitError: 429: ``UPSTREAM_RATE_LIMITED``.
        ServerError: 500: ``INTERNAL_ERROR``.
        ServerError: 502: ``UPSTREAM_ERROR``.
        ServiceUnavailableError: 503: ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``.
        ServerError: 504: ``UPSTREAM_TIMEOUT``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"session_id": session_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, session_id: str, body: FileUpload, options: RequestOptions | None = None
) -> Response[FileMeta]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"session_id": session_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, session_id: str, body: FileUpload, options: RequestOptions | None = None
) -> FileMeta:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"session_id": session_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, session_id: str, body: FileUpload, options: RequestOptions | None = None
) -> Response[FileMeta]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"session_id": session_id, "body": body}, options)
