# Generated from spec/dify/app.yaml: edit that, not this file.
"""Read the start form, the features and the upload limits of the app.

``GET /parameters``. Services: chat, chatflow, completion, workflow, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation
from ...models.app_parameters import AppParameters

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[AppParameters]] = Operation(
    id="getAppParameters",
    method="GET",
    path="/parameters",
    decode=AppParameters.from_dict,
    security=("appKey",),
    error_codes={400: ("app_unavailable", "agent_not_published"), 401: ("unauthorized",), 403: ("forbidden",)},
)


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> AppParameters:
    """Read the start form, the features and the upload limits of the app.

    ``user_input_form`` tells which ``inputs`` a question or a run takes. An app that was never published answers
    ``app_unavailable`` (newer agent apps ``agent_not_published``).

    Args:
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The app's settings.

    Raises:
        BadRequestError: 400: ``app_unavailable``, ``agent_not_published``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {}, options)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[AppParameters]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {}, options)


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> AppParameters:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {}, options)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[AppParameters]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {}, options)
