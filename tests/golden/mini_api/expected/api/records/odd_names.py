# Generated from mini_api/records.yaml: edit that, not this file.
"""Names that Python does not take.

``POST /odd/{class}``. Services: store.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.odd_names import OddNames

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response


def _body() -> type[OddNames]:
    from ...models.odd_names import OddNames

    return OddNames


OPERATION: Final[Operation[OddNames]] = Operation(
    id="oddNames",
    method="POST",
    path="/odd/{class}",
    decode=OddNames.from_dict,
    params=(
        Param("class_path", "class", "path", required=True, check=Check(types=("string",))),
        Param("class_query", "class", "query", check=Check(types=("string",))),
        Param("list_query", "list", "query", check=Check(types=("array",), items=Check(types=("string",)))),
        Param("größe_query", "größe", "query", check=Check(types=("integer",))),
        Param("user_query", "user", "query", check=Check(types=("string",))),
    ),
    body=Body("json", _body),
)


def sync(
    *,
    client: SyncClient,
    class_path: str,
    class_query: str | None = None,
    list_query: Sequence[str] | None = None,
    größe_query: int | None = None,
    user_query: str | None = None,
    body: OddNames,
    options: RequestOptions | None = None,
) -> OddNames:
    """Names that Python does not take.

    They come back as they were sent.

    Args:
        class_path: A keyword.
        class_query: The keyword again.
        list_query: A builtin.
        größe_query: Not ASCII.
        user_query: Also in the body.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The same.

    Raises:
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(
        OPERATION,
        {
            "class_path": class_path,
            "class_query": class_query,
            "list_query": list_query,
            "größe_query": größe_query,
            "user_query": user_query,
            "body": body,
        },
        options,
    )


def sync_detailed(
    *,
    client: SyncClient,
    class_path: str,
    class_query: str | None = None,
    list_query: Sequence[str] | None = None,
    größe_query: int | None = None,
    user_query: str | None = None,
    body: OddNames,
    options: RequestOptions | None = None,
) -> Response[OddNames]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(
        OPERATION,
        {
            "class_path": class_path,
            "class_query": class_query,
            "list_query": list_query,
            "größe_query": größe_query,
            "user_query": user_query,
            "body": body,
        },
        options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    class_path: str,
    class_query: str | None = None,
    list_query: Sequence[str] | None = None,
    größe_query: int | None = None,
    user_query: str | None = None,
    body: OddNames,
    options: RequestOptions | None = None,
) -> OddNames:
    """As ``sync``, awaited."""
    return await client.fetch(
        OPERATION,
        {
            "class_path": class_path,
            "class_query": class_query,
            "list_query": list_query,
            "größe_query": größe_query,
            "user_query": user_query,
            "body": body,
        },
        options,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    class_path: str,
    class_query: str | None = None,
    list_query: Sequence[str] | None = None,
    größe_query: int | None = None,
    user_query: str | None = None,
    body: OddNames,
    options: RequestOptions | None = None,
) -> Response[OddNames]:
    """As ``sync_detailed``, awaited."""
    return await client.call(
        OPERATION,
        {
            "class_path": class_path,
            "class_query": class_query,
            "list_query": list_query,
            "größe_query": größe_query,
            "user_query": user_query,
            "body": body,
        },
        options,
    )
