# Generated from spec/dify/tags.yaml: edit that, not this file.
"""Take tags off a knowledge base.

``POST /datasets/tags/unbinding``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.tag_unbind_request import TagUnbindRequest


def _body() -> type[TagUnbindRequest]:
    from ...models.tag_unbind_request import TagUnbindRequest

    return TagUnbindRequest


OPERATION: Final[Operation[None]] = Operation(
    id="unbindTags",
    method="POST",
    path="/datasets/tags/unbinding",
    decode=lambda _: None,
    result="none",
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",), 404: ("not_found",)},
)


def sync(*, client: SyncClient, body: TagUnbindRequest, options: RequestOptions | None = None) -> None:
    """Take tags off a knowledge base.

    Takes tags off a knowledge base. Newer servers take several tags as ``tag_ids``; servers up to 1.14.0 know only one,
    as ``tag_id``. Older servers answer status 200 with the body ``204``.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Unbound.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: TagUnbindRequest, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(*, client: AsyncClient, body: TagUnbindRequest, options: RequestOptions | None = None) -> None:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: TagUnbindRequest, options: RequestOptions | None = None
) -> Response[None]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
