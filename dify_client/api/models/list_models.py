# Generated from spec/dify/models.yaml: edit that, not this file.
"""List available models.

``GET /workspaces/current/models/model-types/{model_type}``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.model_provider_list import ModelProviderList

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.model_type import ModelType

OPERATION: Final[Operation[ModelProviderList]] = Operation(
    id="listModels",
    method="GET",
    path="/workspaces/current/models/model-types/{model_type}",
    decode=ModelProviderList.from_dict,
    params=(
        Param(
            "model_type",
            "model_type",
            "path",
            required=True,
            check=Check(
                types=("string",), enum=("llm", "text-embedding", "rerank", "speech2text", "moderation", "tts")
            ),
        ),
    ),
    security=("datasetKey",),
    error_codes={400: ("invalid_param",), 401: ("unauthorized",)},
)


def sync(*, client: SyncClient, model_type: ModelType, options: RequestOptions | None = None) -> ModelProviderList:
    """List available models.

    Gives the models of one kind that the workspace can use, provider by provider. Needs the knowledge key: an app key
    is refused with 401.

    Args:
        model_type: Kind of models. One of ``llm``, ``text-embedding``, ``rerank``, ``speech2text``, ``moderation``,
            ``tts``.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        Providers with their models.

    Raises:
        BadRequestError: 400: ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"model_type": model_type}, options)


def sync_detailed(
    *, client: SyncClient, model_type: ModelType, options: RequestOptions | None = None
) -> Response[ModelProviderList]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"model_type": model_type}, options)


async def asyncio(
    *, client: AsyncClient, model_type: ModelType, options: RequestOptions | None = None
) -> ModelProviderList:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"model_type": model_type}, options)


async def asyncio_detailed(
    *, client: AsyncClient, model_type: ModelType, options: RequestOptions | None = None
) -> Response[ModelProviderList]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"model_type": model_type}, options)
