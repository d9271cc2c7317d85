"""The clients of a session gateway: its three groups of calls are found on the client itself."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from . import UNSET
from .services.client import AsyncServiceClient, ServiceClient

if TYPE_CHECKING:
    import httpx

    from . import Hooks, SizeLimits, Timeout, Unset
    from .models import Health
    from .services.chat import AsyncChatResource, ChatResource
    from .services.files import AsyncFilesResource, FilesResource
    from .services.sessions import AsyncSessionsResource, SessionsResource

NO_TOKEN: Final = "anonymous"
"""Sent where no token was given: a gateway without tokens takes any, others refuse it with 401."""


class SessionClient(ServiceClient):
    __doc__ = ServiceClient.__doc__

    def __init__(
        self,
        base_url: str | None = None,
        token: str | None = None,
        *,
        timeout: float | Timeout | httpx.Timeout | Unset | None = UNSET,
        size_limits: SizeLimits | None = None,
        max_retries: int = 2,
        max_connections: int | None = 100,
        max_keepalive_connections: int | None = 20,
        keepalive_expiry: float | None = 30.0,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
        validate: bool = True,
        hooks: Hooks | None = None,
    ) -> None:
        super().__init__(
            base_url,
            token if token is not None or os.environ.get("SESSION_GATEWAY_TOKEN") else NO_TOKEN,
            timeout=timeout,
            size_limits=size_limits,
            max_retries=max_retries,
            max_connections=max_connections,
            max_keepalive_connections=max_keepalive_connections,
            keepalive_expiry=keepalive_expiry,
            headers=headers,
            http_client=http_client,
            validate=validate,
            hooks=hooks,
        )

    @property
    def sessions(self) -> SessionsResource:
        """Making, reading, listing, changing and deleting sessions."""
        return self.gateway.sessions

    @property
    def chat(self) -> ChatResource:
        """Saying something in a session, reattaching to the answer, cancelling it."""
        return self.gateway.chat

    @property
    def files(self) -> FilesResource:
        """Files that messages of a session refer to."""
        return self.gateway.files

    def health(self) -> Health:
        """Whether the gateway works (``GET /api/v2/health``); needs no token.

        Raises:
            ApiError: as any call.
        """
        return self.gateway.health()


class AsyncSessionClient(AsyncServiceClient):
    __doc__ = AsyncServiceClient.__doc__

    def __init__(
        self,
        base_url: str | None = None,
        token: str | None = None,
        *,
        timeout: float | Timeout | httpx.Timeout | Unset | None = UNSET,
        size_limits: SizeLimits | None = None,
        max_retries: int = 2,
        max_connections: int | None = 100,
        max_keepalive_connections: int | None = 20,
        keepalive_expiry: float | None = 30.0,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        validate: bool = True,
        hooks: Hooks | None = None,
    ) -> None:
        super().__init__(
            base_url,
            token if token is not None or os.environ.get("SESSION_GATEWAY_TOKEN") else NO_TOKEN,
            timeout=timeout,
            size_limits=size_limits,
            max_retries=max_retries,
            max_connections=max_connections,
            max_keepalive_connections=max_keepalive_connections,
            keepalive_expiry=keepalive_expiry,
            headers=headers,
            http_client=http_client,
            validate=validate,
            hooks=hooks,
        )

    @property
    def sessions(self) -> AsyncSessionsResource:
        """Making, reading, listing, changing and deleting sessions."""
        return self.gateway.sessions

    @property
    def chat(self) -> AsyncChatResource:
        """Saying something in a session, reattaching to the answer, cancelling it."""
        return self.gateway.chat

    @property
    def files(self) -> AsyncFilesResource:
        """Files that messages of a session refer to."""
        return self.gateway.files

    async def health(self) -> Health:
        """Whether the gateway works (``GET /api/v2/health``); needs no token.

        Raises:
            ApiError: as any call.
        """
        return await self.gateway.health()
