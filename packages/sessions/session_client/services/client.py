# Generated from spec/sessions: edit that, not this file.
"""Clients of the Chat sessions API with all their services."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._config import CONFIG
from .._runtime.client import AsyncClient, SyncClient
from .._runtime.redaction import HeaderMap, HiddenKeys
from .._runtime.types import UNSET

if TYPE_CHECKING:
    import httpx

    from .._runtime.hooks import Hooks
    from .._runtime.limits import SizeLimits
    from .._runtime.types import Timeout, Unset
    from .gateway import (
        AsyncGatewayService,
        AsyncGatewayServiceWithResponse,
        GatewayService,
        GatewayServiceWithResponse,
    )


class ServiceClient(SyncClient):
    """The Chat sessions API, with blocking calls. Nothing is sent before the first call.

    Args:
        base_url: address of the server. Default: ``SESSION_GATEWAY_URL`` from the environment, else
            ``http://127.0.0.1:8765``.
        token: Token of a caller, as the gateway's operator gave it out. Default: the environment variable
            ``SESSION_GATEWAY_TOKEN``.
        timeout: seconds for every step of a call, or a ``Timeout``; ``None`` for no limit. Default: ``Timeout()``.
        size_limits: how much of an answer is taken. Default: ``SizeLimits()``.
        max_retries: how often a refused or failed request is sent again, 0 or more.
        max_connections: connections open at one time.
        max_keepalive_connections: connections kept open for the next call.
        keepalive_expiry: seconds that such a connection is kept.
        headers: headers of every request.
        http_client: a client of the HTTP library to use instead of an own one; it is not closed here.
        validate: check requests against the specification before they are sent.
        hooks: functions called for requests, answers, retries and ends of streams.
    """

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
        headers = None if headers is None else HeaderMap(headers)
        keys = HiddenKeys({"callerToken": token})
        token = None  # some tools show the local names of a traceback
        super().__init__(
            CONFIG,
            keys=keys,
            defaults={},
            base_url=base_url,
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
    def gateway(self) -> GatewayService:
        """Chat sessions in front of several providers. A session names the model that answers; messages are posted to
        it and answered as Server-Sent Events, or whole. Events are numbered and stored, so a caller that lost its
        connection reads on where it stopped. The providers' keys stay on the gateway.
        """
        from .gateway import GatewayService

        return GatewayService(self)

    @property
    def with_response(self) -> ServiceClientWithResponse:
        """The same services, whose calls give a ``Response``: status, headers, and the result as ``parsed``."""
        return ServiceClientWithResponse(self._response_view())


class ServiceClientWithResponse:
    """What ``client.with_response`` gives."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def gateway(self) -> GatewayServiceWithResponse:
        """Chat sessions in front of several providers. A session names the model that answers; messages are posted to
        it and answered as Server-Sent Events, or whole. Events are numbered and stored, so a caller that lost its
        connection reads on where it stopped. The providers' keys stay on the gateway.
        """
        from .gateway import GatewayServiceWithResponse

        return GatewayServiceWithResponse(self._client)


class AsyncServiceClient(AsyncClient):
    """The Chat sessions API, for asyncio. Nothing is sent before the first call.

    Args:
        base_url: address of the server. Default: ``SESSION_GATEWAY_URL`` from the environment, else
            ``http://127.0.0.1:8765``.
        token: Token of a caller, as the gateway's operator gave it out. Default: the environment variable
            ``SESSION_GATEWAY_TOKEN``.
        timeout: seconds for every step of a call, or a ``Timeout``; ``None`` for no limit. Default: ``Timeout()``.
        size_limits: how much of an answer is taken. Default: ``SizeLimits()``.
        max_retries: how often a refused or failed request is sent again, 0 or more.
        max_connections: connections open at one time.
        max_keepalive_connections: connections kept open for the next call.
        keepalive_expiry: seconds that such a connection is kept.
        headers: headers of every request.
        http_client: a client of the HTTP library to use instead of an own one; it is not closed here.
        validate: check requests against the specification before they are sent.
        hooks: functions called for requests, answers, retries and ends of streams.
    """

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
        headers = None if headers is None else HeaderMap(headers)
        keys = HiddenKeys({"callerToken": token})
        token = None  # some tools show the local names of a traceback
        super().__init__(
            CONFIG,
            keys=keys,
            defaults={},
            base_url=base_url,
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
    def gateway(self) -> AsyncGatewayService:
        """Chat sessions in front of several providers. A session names the model that answers; messages are posted to
        it and answered as Server-Sent Events, or whole. Events are numbered and stored, so a caller that lost its
        connection reads on where it stopped. The providers' keys stay on the gateway.
        """
        from .gateway import AsyncGatewayService

        return AsyncGatewayService(self)

    @property
    def with_response(self) -> AsyncServiceClientWithResponse:
        """The same services, whose calls give a ``Response``: status, headers, and the result as ``parsed``."""
        return AsyncServiceClientWithResponse(self._response_view())


class AsyncServiceClientWithResponse:
    """What ``client.with_response`` gives."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def gateway(self) -> AsyncGatewayServiceWithResponse:
        """Chat sessions in front of several providers. A session names the model that answers; messages are posted to
        it and answered as Server-Sent Events, or whole. Events are numbered and stored, so a caller that lost its
        connection reads on where it stopped. The providers' keys stay on the gateway.
        """
        from .gateway import AsyncGatewayServiceWithResponse

        return AsyncGatewayServiceWithResponse(self._client)
