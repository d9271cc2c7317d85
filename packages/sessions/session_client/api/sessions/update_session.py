# Generated from spec/sessions/sessions.yaml: edit that, not this file.
"""Change a session.

``PATCH /api/v2/sessions/{session_id}``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.session_detail import SessionDetail

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.session_update import SessionUpdate


def _body() -> type[SessionUpdate]:
    from ...models.session_update import SessionUpdate

    return SessionUpdate


OPERATION: Final[Operation[SessionDetail]] = Operation(
    id="updateSession",
    method="PATCH",
    path="/api/v2/sessions/{session_id}",
    decode=SessionDetail.from_dict,
    params=(
        Param(
            "session_id",
            "session_id",
            "path",
            required=True,
            check=Check(types=("string",), min_length=1, max_length=64),
        ),
    ),
    body=Body("json", _body),
    security=("callerToken",),
    error_codes={
        400: ("UNSUPPORTED_PARAMETER",),
        401: ("UNAUTHORIZED",),
        403: ("FORBIDDEN",),
        404: ("SESSION_NOT_FOUND",),
        413: ("FILE_TOO_LARGE",),
        415: ("UNSUPPORTED_MEDIA_TYPE",),
        422: ("VALIDATION_ERROR",),
        500: ("INTERNAL_ERROR",),
        503: ("SHUTTING_DOWN",),
    },
)


def sync(
    *, client: SyncClient, session_id: str, body: SessionUpdate, options: RequestOptions | None = None
) -> SessionDetail:
    """Change a session.

    Members that are left out stay; null sets back. The model cannot be changed. A running answer goes on as it was
    begun.

    Args:
        session_id: The session. 1 to 64 characters.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The changed session.

    Raises:
        BadRequestError: 400: ``UNSUPPORTED_PARAMETER``.
        AuthenticationError: 401: ``UNAUTHORIZED``.
        PermissionDeniedError: 403: ``FORBIDDEN``.
        NotFoundError: 404: ``SESSION_NOT_FOUND``.
        PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
        UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
        ApiStatusError: 422: ``VALIDATION_ERROR``.
        ServerError: 500: ``INTERNAL_ERROR``.
        ServiceUnavailableError: 503: ``SHUTTING_DOWN``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"session_id": session_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, session_id: str, body: SessionUpdate, options: RequestOptions | None = None
) -> Response[SessionDetail]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"session_id": session_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, session_id: str, body: SessionUpdate, options: RequestOptions | None = None
) -> SessionDetail:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"session_id": session_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, session_id: str, body: SessionUpdate, options: RequestOptions | None = None
) -> Response[SessionDetail]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"session_id": session_id, "body": body}, options)
