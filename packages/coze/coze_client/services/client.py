# Generated from spec/coze: edit that, not this file.
"""Clients of the Coze API with all their services."""

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
    from ..chat_calls import AsyncPollingChat, PollingChat
    from .bots import AsyncBotsService, AsyncBotsServiceWithResponse, BotsService, BotsServiceWithResponse
    from .chat import AsyncChatServiceWithResponse, ChatServiceWithResponse
    from .conversations import (
        AsyncConversationsService,
        AsyncConversationsServiceWithResponse,
        ConversationsService,
        ConversationsServiceWithResponse,
    )
    from .files import AsyncFilesService, AsyncFilesServiceWithResponse, FilesService, FilesServiceWithResponse
    from .workflows import (
        AsyncWorkflowsService,
        AsyncWorkflowsServiceWithResponse,
        WorkflowsService,
        WorkflowsServiceWithResponse,
    )


class ServiceClient(SyncClient):
    """The Coze API, with blocking calls. Nothing is sent before the first call.

    Args:
        base_url: address of the server. Default: ``COZE_BASE_URL`` from the environment, else ``https://api.coze.com``.
        token: Personal access token, or an access token of another kind. Or a function that is asked for it before each
            call, or an ``httpx.Auth``. Default: the environment variable ``COZE_API_TOKEN``.
        user_id: Your name for the end user; used by chats that do not name one.
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
        token: str | Callable[[], str] | httpx.Auth | None = None,
        user_id: str | None = None,
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
        keys = HiddenKeys({"token": token})
        token = None  # some tools show the local names of a traceback
        super().__init__(
            CONFIG,
            keys=keys,
            defaults={"user_id": user_id},
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
    def bots(self) -> BotsService:
        """Make, change, publish and find bots."""
        from .bots import BotsService

        return BotsService(self)

    @property
    def chat(self) -> PollingChat:
        """Chats with a bot: one round of a conversation each."""
        from ..chat_calls import PollingChat

        return PollingChat(self)

    @property
    def conversations(self) -> ConversationsService:
        """Conversations, their messages and what people think of those."""
        from .conversations import ConversationsService

        return ConversationsService(self)

    @property
    def workflows(self) -> WorkflowsService:
        """Run workflows, go on with those that wait, and look at what was run."""
        from .workflows import WorkflowsService

        return WorkflowsService(self)

    @property
    def files(self) -> FilesService:
        """Files that messages refer to."""
        from .files import FilesService

        return FilesService(self)

    @property
    def with_response(self) -> ServiceClientWithResponse:
        """The same services, whose calls give a ``Response``: status, headers, and the result as ``parsed``."""
        return ServiceClientWithResponse(self._response_view())


class ServiceClientWithResponse:
    """What ``client.with_response`` gives."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def bots(self) -> BotsServiceWithResponse:
        """Make, change, publish and find bots."""
        from .bots import BotsServiceWithResponse

        return BotsServiceWithResponse(self._client)

    @property
    def chat(self) -> ChatServiceWithResponse:
        """Chats with a bot: one round of a conversation each."""
        from .chat import ChatServiceWithResponse

        return ChatServiceWithResponse(self._client)

    @property
    def conversations(self) -> ConversationsServiceWithResponse:
        """Conversations, their messages and what people think of those."""
        from .conversations import ConversationsServiceWithResponse

        return ConversationsServiceWithResponse(self._client)

    @property
    def workflows(self) -> WorkflowsServiceWithResponse:
        """Run workflows, go on with those that wait, and look at what was run."""
        from .workflows import WorkflowsServiceWithResponse

        return WorkflowsServiceWithResponse(self._client)

    @property
    def files(self) -> FilesServiceWithResponse:
        """Files that messages refer to."""
        from .files import FilesServiceWithResponse

        return FilesServiceWithResponse(self._client)


class AsyncServiceClient(AsyncClient):
    """The Coze API, for asyncio. Nothing is sent before the first call.

    Args:
        base_url: address of the server. Default: ``COZE_BASE_URL`` from the environment, else ``https://api.coze.com``.
        token: Personal access token, or an access token of another kind. Or a function that is asked for it before each
            call, or an ``httpx.Auth``. Default: the environment variable ``COZE_API_TOKEN``.
        user_id: Your name for the end user; used by chats that do not name one.
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
        token: str | Callable[[], str] | httpx.Auth | None = None,
        user_id: str | None = None,
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
        keys = HiddenKeys({"token": token})
        token = None  # some tools show the local names of a traceback
        super().__init__(
            CONFIG,
            keys=keys,
            defaults={"user_id": user_id},
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
    def bots(self) -> AsyncBotsService:
        """Make, change, publish and find bots."""
        from .bots import AsyncBotsService

        return AsyncBotsService(self)

    @property
    def chat(self) -> AsyncPollingChat:
        """Chats with a bot: one round of a conversation each."""
        from ..chat_calls import AsyncPollingChat

        return AsyncPollingChat(self)

    @property
    def conversations(self) -> AsyncConversationsService:
        """Conversations, their messages and what people think of those."""
        from .conversations import AsyncConversationsService

        return AsyncConversationsService(self)

    @property
    def workflows(self) -> AsyncWorkflowsService:
        """Run workflows, go on with those that wait, and look at what was run."""
        from .workflows import AsyncWorkflowsService

        return AsyncWorkflowsService(self)

    @property
    def files(self) -> AsyncFilesService:
        """Files that messages refer to."""
        from .files import AsyncFilesService

        return AsyncFilesService(self)

    @property
    def with_response(self) -> AsyncServiceClientWithResponse:
        """The same services, whose calls give a ``Response``: status, headers, and the result as ``parsed``."""
        return AsyncServiceClientWithResponse(self._response_view())


class AsyncServiceClientWithResponse:
    """What ``client.with_response`` gives."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def bots(self) -> AsyncBotsServiceWithResponse:
        """Make, change, publish and find bots."""
        from .bots import AsyncBotsServiceWithResponse

        return AsyncBotsServiceWithResponse(self._client)

    @property
    def chat(self) -> AsyncChatServiceWithResponse:
        """Chats with a bot: one round of a conversation each."""
        from .chat import AsyncChatServiceWithResponse

        return AsyncChatServiceWithResponse(self._client)

    @property
    def conversations(self) -> AsyncConversationsServiceWithResponse:
        """Conversations, their messages and what people think of those."""
        from .conversations import AsyncConversationsServiceWithResponse

        return AsyncConversationsServiceWithResponse(self._client)

    @property
    def workflows(self) -> AsyncWorkflowsServiceWithResponse:
        """Run workflows, go on with those that wait, and look at what was run."""
        from .workflows import AsyncWorkflowsServiceWithResponse

        return AsyncWorkflowsServiceWithResponse(self._client)

    @property
    def files(self) -> AsyncFilesServiceWithResponse:
        """Files that messages refer to."""
        from .files import AsyncFilesServiceWithResponse

        return AsyncFilesServiceWithResponse(self._client)
