# Generated from spec/dify/models.yaml: edit that, not this file.
"""Models that the workspace can use, by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.model_provider_list import ModelProviderList
    from ..models.model_type import ModelType


class ModelsResource:
    """Models that the workspace can use, by kind."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self, *, model_type: ModelType, options: RequestOptions | None = None) -> ModelProviderList:
        """List available models.

        Gives the models of one kind that the workspace can use, provider by provider. Needs the knowledge key: an app
        key is refused with 401.

        ``GET /workspaces/current/models/model-types/{model_type}``

        Args:
            model_type: Kind of models. One of ``llm``, ``text-embedding``, ``rerank``, ``speech2text``, ``moderation``,
                ``tts``.
            options: settings of this call alone.

        Returns:
            Providers with their models.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.models.list_models import OPERATION

        return self._client.fetch(OPERATION, {"model_type": model_type}, options)


class ModelsResourceWithResponse:
    """ModelsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = ModelsResource(client)
        self.list = with_response(calls.list)


class AsyncModelsResource:
    """Models that the workspace can use, by kind.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self, *, model_type: ModelType, options: RequestOptions | None = None) -> ModelProviderList:
        """List available models.

        Gives the models of one kind that the workspace can use, provider by provider. Needs the knowledge key: an app
        key is refused with 401.

        ``GET /workspaces/current/models/model-types/{model_type}``

        Args:
            model_type: Kind of models. One of ``llm``, ``text-embedding``, ``rerank``, ``speech2text``, ``moderation``,
                ``tts``.
            options: settings of this call alone.

        Returns:
            Providers with their models.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.models.list_models import OPERATION

        return await self._client.fetch(OPERATION, {"model_type": model_type}, options)


class AsyncModelsResourceWithResponse:
    """AsyncModelsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncModelsResource(client)
        self.list = async_with_response(calls.list)
