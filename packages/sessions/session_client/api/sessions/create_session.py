# Generated from spec/sessions/sessions.yaml: edit that, not this file.
"""Make a session.

``POST /api/v2/sessions``. Services: gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.session_detail import SessionDetail

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.session_create import SessionCreate


def _body() -> type[SessionCreate]:
    from ...models.session_create import SessionCreate

    return SessionCreate


OPERATION: Final[Operation[SessionDetail]] = Operation(
    id="createSession",
    method="POST",
    path="/api/v2/sessions",
    decode=SessionDetail.from_dict,
    body=Body("json", _body),
    security=("callerToken",),
    error_codes={
        400: ("UNKNOWN_MODEL", "UNSUPPORTED_PARAMETER"),
        401: ("UNAUTHORIZED",),
        403: ("FORBIDDEN",),
        409: ("SESSION_EXISTS",),
        413: ("FILE_TOO_LARGE",),
        415: ("UNSUPPORTED_MEDIA_TYPE",),
        422: ("VALIDATION_ERROR",),
        500: ("INTERNAL_ERROR",),
        503: ("SHUTTING_DOWN",),
    },
)


def sync(*, client: SyncClient, body: SessionCreate, options: RequestOptions | None = None) -> SessionDetail:
    """Make a session.

    Names the model that answers in it. Parameters that the model's provider cannot honour are refused by name, unless
    the gateway is set to ignore them. ``metadata.inputs`` goes to the provider with every message.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The session.

    Raises:
        BadRequestError: 400: ``UNKNOWN_MODEL``, ``UNSUPPORTED_PARAMETER``.
        AuthenticationError: 401: ``UNAUTHORIZED``.
        PermissionDeniedError: 403: ``FORBIDDEN``.
        ConflictError: 409: ``SESSION_EXISTS``.
        PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
        UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
        ApiStatusError: 422: ``VALIDATION_ERROR``.
        ServerError: 500: ``INTERNAL_ERROR``.
        ServiceUnavailableError: 503: ``SHUTTING_DOWN``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: SessionCreate, options: RequestOptions | None = None
) -> Response[SessionDetail]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: SessionCreate, options: RequestOptions | None = None) -> SessionDetail:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: SessionCreate, options: RequestOptions | None = None
) -> Response[SessionDetail]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
