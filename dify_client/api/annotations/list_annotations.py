# Generated from spec/dify/annotations.yaml: edit that, not this file.
"""List the annotations of the app.

``GET /apps/annotations``. Services: chat, chatflow, completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.annotation_list import AnnotationList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[AnnotationList]] = Operation(
    id="listAnnotations",
    method="GET",
    path="/apps/annotations",
    decode=AnnotationList.from_dict,
    params=(
        Param("keyword", "keyword", "query", check=Check(types=("string",))),
        Param("page", "page", "query", check=Check(types=("integer",), minimum=1)),
        Param("limit", "limit", "query", check=Check(types=("integer",), minimum=1)),
    ),
    security=("appKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",)},
    page=Page("page"),
)


def sync(
    *,
    client: SyncClient,
    keyword: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> AnnotationList:
    """List the annotations of the app.

    All of them, or those that contain a keyword in question or answer.

    Args:
        keyword: Only annotations whose question or answer contains this text.
        page: Page number; the first page is the default. At least 1.
        limit: Annotations per page; 20 if you do not say. At least 1.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        One page of annotations.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"keyword": keyword, "page": page, "limit": limit}, options)


def sync_detailed(
    *,
    client: SyncClient,
    keyword: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> Response[AnnotationList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"keyword": keyword, "page": page, "limit": limit}, options)


async def asyncio(
    *,
    client: AsyncClient,
    keyword: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> AnnotationList:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"keyword": keyword, "page": page, "limit": limit}, options)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    keyword: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> Response[AnnotationList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"keyword": keyword, "page": page, "limit": limit}, options)
