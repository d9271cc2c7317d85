# Generated from spec/dify/tags.yaml: edit that, not this file.
"""Create a tag.

``POST /datasets/tags``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.knowledge_tag import KnowledgeTag

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.tag_create_request import TagCreateRequest


def _body() -> type[TagCreateRequest]:
    from ...models.tag_create_request import TagCreateRequest

    return TagCreateRequest


OPERATION: Final[Operation[KnowledgeTag]] = Operation(
    id="createTag",
    method="POST",
    path="/datasets/tags",
    decode=KnowledgeTag.from_dict,
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(*, client: SyncClient, body: TagCreateRequest, options: RequestOptions | None = None) -> KnowledgeTag:
    """Create a tag.

    Makes a tag; its name must be free. Servers up to 1.14.0 may answer 400 ``invalid_param`` about ``binding_count``
    although it worked. The status is 200, not 201.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The new tag.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: TagCreateRequest, options: RequestOptions | None = None
) -> Response[KnowledgeTag]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: TagCreateRequest, options: RequestOptions | None = None
) -> KnowledgeTag:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: TagCreateRequest, options: RequestOptions | None = None
) -> Response[KnowledgeTag]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
