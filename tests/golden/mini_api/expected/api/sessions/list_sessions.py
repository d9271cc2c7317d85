# Generated from mini_api/sessions.yaml: edit that, not this file.
"""List sessions.

``GET /sessions``. Services: talk.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Page, Param
from ...models.session_page import SessionPage

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.color import Color

OPERATION: Final[Operation[SessionPage]] = Operation(
    id="listSessions",
    method="GET",
    path="/sessions",
    decode=SessionPage.from_dict,
    params=(
        Param("after", "after", "query", check=Check(types=("string",))),
        Param("limit", "limit", "query", check=Check(types=("integer",), minimum=1, maximum=50)),
        Param(
            "color",
            "color",
            "query",
            check=Check(types=("array",), items=Check(types=("string",), enum=("red", "dark-blue", ""))),
            explode=False,
        ),
        Param("x_trace_id", "X-Trace-Id", "header", check=Check(types=("string",), max_length=8)),
        Param("theme", "theme", "cookie", check=Check(types=("string",))),
    ),
    security=("token",),
    page=Page("cursor", items="items", cursor_arg="after", has_more=None, total=None, next_cursor="next"),
)


def sync(
    *,
    client: SyncClient,
    after: str | None = None,
    limit: int | None = None,
    color: Sequence[Color] | None = None,
    x_trace_id: str | None = None,
    theme: str | None = None,
    options: RequestOptions | None = None,
) -> SessionPage:
    """List sessions.

    Newest first.

    Args:
        after: Cursor of the page before.
        limit: Sessions per page. 1 to 50.
        color: Colours to list. One of ``red``, ``dark-blue``, ``""``.
        x_trace_id: Id for the server's log. At most 8 characters.
        theme: Look of the page.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        A page of sessions.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION, {"after": after, "limit": limit, "color": color, "x_trace_id": x_trace_id, "theme": theme}, options
    )


def sync_detailed(
    *,
    client: SyncClient,
    after: str | None = None,
    limit: int | None = None,
    color: Sequence[Color] | None = None,
    x_trace_id: str | None = None,
    theme: str | None = None,
    options: RequestOptions | None = None,
) -> Response[SessionPage]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION, {"after": after, "limit": limit, "color": color, "x_trace_id": x_trace_id, "theme": theme}, options
    )


async def asyncio(
    *,
    client: AsyncClient,
    after: str | None = None,
    limit: int | None = None,
    color: Sequence[Color] | None = None,
    x_trace_id: str | None = None,
    theme: str | None = None,
    options: RequestOptions | None = None,
) -> SessionPage:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION, {"after": after, "limit": limit, "color": color, "x_trace_id": x_trace_id, "theme": theme}, options
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    after: str | None = None,
    limit: int | None = None,
    color: Sequence[Color] | None = None,
    x_trace_id: str | None = None,
    theme: str | None = None,
    options: RequestOptions | None = None,
) -> Response[SessionPage]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION, {"after": after, "limit": limit, "color": color, "x_trace_id": x_trace_id, "theme": theme}, options
    )
