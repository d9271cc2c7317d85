# Generated from spec/dify/tags.yaml: edit that, not this file.
"""List tags.

``GET /datasets/tags``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation
from ..._runtime.unions import need_list
from ...models.knowledge_tag import KnowledgeTag

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[list[KnowledgeTag]]] = Operation(
    id="listTags",
    method="GET",
    path="/datasets/tags",
    decode=lambda v: [KnowledgeTag.from_dict(i) if i.__class__ is dict else i for i in need_list(v)],
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> list[KnowledgeTag]:
    """List tags.

    Gives all knowledge tags of the workspace. Servers up to 1.14.0 may answer 400 ``invalid_param`` about
    ``binding_count`` instead.

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        All tags.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[list[KnowledgeTag]]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> list[KnowledgeTag]:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(
    *, client: AsyncClient, options: RequestOptions | None = None
) -> Response[list[KnowledgeTag]]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
