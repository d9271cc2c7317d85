# Generated from mini_api: edit that, not this file.
"""Clients of the Mini API with all their services."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    from ..own_store import OwnStore
    from .store import AsyncStoreService, AsyncStoreServiceWithResponse, StoreServiceWithResponse
    from .talk import AsyncTalkService, AsyncTalkServiceWithResponse, TalkService, TalkServiceWithResponse


class ServiceClient(SyncClient):
    """The Mini API, with blocking calls. Nothing is sent before the first call.

    Args:
        base_url: address of the server. Default: ``MINI_BASE_URL`` from the environment, else
            ``https://mini.example/api``.
        token: Token of one workspace. Default: the environment variable ``MINI_TOKEN``.
        admin_key: Key for the upkeep of the server. Or a function that is asked for it before each call, or an
            ``httpx.Auth``. Default: the environment variable ``MINI_ADMIN_KEY``.
        workspace: Workspace that calls are made in.
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
        admin_key: str | Callable[[], str] | httpx.Auth | None = None,
        workspace: str | None = None,
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
        keys = HiddenKeys({"token": token, "admin": admin_key})
        token = admin_key = None  # some tools show the local names of a traceback
        super().__init__(
            CONFIG,
            keys=keys,
            defaults={"workspace": workspace},
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
    def talk(self) -> TalkService:
        """Sessions with a model."""
        from .talk import TalkService

        return TalkService(self)

    @property
    def store(self) -> OwnStore:
        """Records and files."""
        from ..own_store import OwnStore

        return OwnStore(self)

    @property
    def with_response(self) -> ServiceClientWithResponse:
        """The same services, whose calls give a ``Response``: status, headers, and the result as ``parsed``."""
        return ServiceClientWithResponse(self._response_view())


class ServiceClientWithResponse:
    """What ``client.with_response`` gives."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def talk(self) -> TalkServiceWithResponse:
        """Sessions with a model."""
        from .talk import TalkServiceWithResponse

        return TalkServiceWithResponse(self._client)

    @property
    def store(self) -> StoreServiceWithResponse:
        """Records and files."""
        from .store import StoreServiceWithResponse

        return StoreServiceWithResponse(self._client)


class AsyncServiceClient(AsyncClient):
    """The Mini API, for asyncio. Nothing is sent before the first call.

    Args:
        base_url: address of the server. Default: ``MINI_BASE_URL`` from the environment, else
            ``https://mini.example/api``.
        token: Token of one workspace. Default: the environment variable ``MINI_TOKEN``.
        admin_key: Key for the upkeep of the server. Or a function that is asked for it before each call, or an
            ``httpx.Auth``. Default: the environment variable ``MINI_ADMIN_KEY``.
        workspace: Workspace that calls are made in.
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
        admin_key: str | Callable[[], str] | httpx.Auth | None = None,
        workspace: str | None = None,
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
        keys = HiddenKeys({"token": token, "admin": admin_key})
        token = admin_key = None  # some tools show the local names of a traceback
        super().__init__(
            CONFIG,
            keys=keys,
            defaults={"workspace": workspace},
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
    def talk(self) -> AsyncTalkService:
        """Sessions with a model."""
        from .talk import AsyncTalkService

        return AsyncTalkService(self)

    @property
    def store(self) -> AsyncStoreService:
        """Records and files."""
        from .store import AsyncStoreService

        return AsyncStoreService(self)

    @property
    def with_response(self) -> AsyncServiceClientWithResponse:
        """The same services, whose calls give a ``Response``: status, headers, and the result as ``parsed``."""
        return AsyncServiceClientWithResponse(self._response_view())


class AsyncServiceClientWithResponse:
    """What ``client.with_response`` gives."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def talk(self) -> AsyncTalkServiceWithResponse:
        """Sessions with a model."""
        from .talk import AsyncTalkServiceWithResponse

        return AsyncTalkServiceWithResponse(self._client)

    @property
    def store(self) -> AsyncStoreServiceWithResponse:
        """Records and files."""
        from .store import AsyncStoreServiceWithResponse

        return AsyncStoreServiceWithResponse(self._client)
