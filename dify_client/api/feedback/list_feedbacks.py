# Generated from spec/dify/feedback.yaml: edit that, not this file.
"""List the ratings of all messages of the app, newest first.

``GET /app/feedbacks``. Services: chat, chatflow, completion, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.feedback_list import FeedbackList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[FeedbackList]] = Operation(
    id="listFeedbacks",
    method="GET",
    path="/app/feedbacks",
    decode=FeedbackList.from_dict,
    params=(
        Param("page", "page", "query", check=Check(types=("integer",), minimum=1)),
        Param("limit", "limit", "query", check=Check(types=("integer",), minimum=1, maximum=101)),
    ),
    security=("appKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",), 403: ("forbidden",)},
    page=Page("page", has_more=None, total=None),
)


def sync(
    *, client: SyncClient, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
) -> FeedbackList:
    """List the ratings of all messages of the app, newest first.

    The answer tells neither the number of ratings nor whether more follow; a page that is not full is the last.

    Args:
        page: Page number; the first page is the default. At least 1.
        limit: Ratings per page; 20 if you do not say. 1 to 101.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        One page of ratings.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"page": page, "limit": limit}, options)


def sync_detailed(
    *, client: SyncClient, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
) -> Response[FeedbackList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"page": page, "limit": limit}, options)


async def asyncio(
    *, client: AsyncClient, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
) -> FeedbackList:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"page": page, "limit": limit}, options)


async def asyncio_detailed(
    *, client: AsyncClient, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
) -> Response[FeedbackList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"page": page, "limit": limit}, options)
