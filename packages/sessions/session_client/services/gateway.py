# Generated from spec/sessions/gateway.yaml: edit that, not this file.
"""Chat sessions in front of several providers. A session names the model that answers; messages are posted to it and
answered as Server-Sent Events, or whole. Events are numbered and stored, so a caller that lost its connection reads on
where it stopped. The providers' keys stay on the gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.health import Health
    from .chat import AsyncChatResource, AsyncChatResourceWithResponse, ChatResource, ChatResourceWithResponse
    from .files import AsyncFilesResource, AsyncFilesResourceWithResponse, FilesResource, FilesResourceWithResponse
    from .sessions import (
        AsyncSessionsResource,
        AsyncSessionsResourceWithResponse,
        SessionsResource,
        SessionsResourceWithResponse,
    )


class GatewayService:
    """Chat sessions in front of several providers. A session names the model that answers; messages are posted to it
    and answered as Server-Sent Events, or whole. Events are numbered and stored, so a caller that lost its connection
    reads on where it stopped. The providers' keys stay on the gateway.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def chat(self) -> ChatResource:
        """Messages, their answers, reattaching and cancelling."""
        from .chat import ChatResource

        return ChatResource(self._client)

    @property
    def files(self) -> FilesResource:
        """Files that messages of a session refer to."""
        from .files import FilesResource

        return FilesResource(self._client)

    @property
    def sessions(self) -> SessionsResource:
        """Making, reading, changing and deleting sessions."""
        from .sessions import SessionsResource

        return SessionsResource(self._client)

    def health(self, *, options: RequestOptions | None = None) -> Health:
        """Ask whether the gateway works.

        Needs no token. While the gateway shuts down the answer is ``stopping``, and new messages are refused. Providers
        are not asked.

        ``GET /api/v2/health``

        Args:
            options: settings of this call alone.

        Returns:
            The gateway answers.

        Raises:
            PermissionDeniedError: 403: ``FORBIDDEN``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.health.get_health import OPERATION

        return self._client.fetch(OPERATION, {}, options)


class GatewayServiceWithResponse:
    """GatewayService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = GatewayService(client)
        self.health = with_response(calls.health)

    @property
    def chat(self) -> ChatResourceWithResponse:
        """Messages, their answers, reattaching and cancelling."""
        from .chat import ChatResourceWithResponse

        return ChatResourceWithResponse(self._client)

    @property
    def files(self) -> FilesResourceWithResponse:
        """Files that messages of a session refer to."""
        from .files import FilesResourceWithResponse

        return FilesResourceWithResponse(self._client)

    @property
    def sessions(self) -> SessionsResourceWithResponse:
        """Making, reading, changing and deleting sessions."""
        from .sessions import SessionsResourceWithResponse

        return SessionsResourceWithResponse(self._client)


class AsyncGatewayService:
    """Chat sessions in front of several providers. A session names the model that answers; messages are posted to it
    and answered as Server-Sent Events, or whole. Events are numbered and stored, so a caller that lost its connection
    reads on where it stopped. The providers' keys stay on the gateway.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def chat(self) -> AsyncChatResource:
        """Messages, their answers, reattaching and cancelling."""
        from .chat import AsyncChatResource

        return AsyncChatResource(self._client)

    @property
    def files(self) -> AsyncFilesResource:
        """Files that messages of a session refer to."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self._client)

    @property
    def sessions(self) -> AsyncSessionsResource:
        """Making, reading, changing and deleting sessions."""
        from .sessions import AsyncSessionsResource

        return AsyncSessionsResource(self._client)

    async def health(self, *, options: RequestOptions | None = None) -> Health:
        """Ask whether the gateway works.

        Needs no token. While the gateway shuts down the answer is ``stopping``, and new messages are refused. Providers
        are not asked.

        ``GET /api/v2/health``

        Args:
            options: settings of this call alone.

        Returns:
            The gateway answers.

        Raises:
            PermissionDeniedError: 403: ``FORBIDDEN``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.health.get_health import OPERATION

        return await self._client.fetch(OPERATION, {}, options)


class AsyncGatewayServiceWithResponse:
    """AsyncGatewayService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncGatewayService(client)
        self.health = async_with_response(calls.health)

    @property
    def chat(self) -> AsyncChatResourceWithResponse:
        """Messages, their answers, reattaching and cancelling."""
        from .chat import AsyncChatResourceWithResponse

        return AsyncChatResourceWithResponse(self._client)

    @property
    def files(self) -> AsyncFilesResourceWithResponse:
        """Files that messages of a session refer to."""
        from .files import AsyncFilesResourceWithResponse

        return AsyncFilesResourceWithResponse(self._client)

    @property
    def sessions(self) -> AsyncSessionsResourceWithResponse:
        """Making, reading, changing and deleting sessions."""
        from .sessions import AsyncSessionsResourceWithResponse

        return AsyncSessionsResourceWithResponse(self._client)
