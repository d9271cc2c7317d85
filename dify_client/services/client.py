# Generated from spec/dify: edit that, not this file.
"""Clients of the Dify API with all their services."""

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
    from ..chat_service import AsyncChatWithMessages, ChatWithMessages
    from .chat import AsyncChatServiceWithResponse, ChatServiceWithResponse
    from .chatflow import (
        AsyncChatflowService,
        AsyncChatflowServiceWithResponse,
        ChatflowService,
        ChatflowServiceWithResponse,
    )
    from .completion import (
        AsyncCompletionService,
        AsyncCompletionServiceWithResponse,
        CompletionService,
        CompletionServiceWithResponse,
    )
    from .core import AsyncCoreService, AsyncCoreServiceWithResponse, CoreService, CoreServiceWithResponse
    from .knowledge import (
        AsyncKnowledgeService,
        AsyncKnowledgeServiceWithResponse,
        KnowledgeService,
        KnowledgeServiceWithResponse,
    )
    from .workflow import (
        AsyncWorkflowService,
        AsyncWorkflowServiceWithResponse,
        WorkflowService,
        WorkflowServiceWithResponse,
    )


class ServiceClient(SyncClient):
    """The Dify API, with blocking calls. Nothing is sent before the first call.

    Args:
        base_url: address of the server, ends in ``/v1``. Default: ``DIFY_BASE_URL`` from the environment, else
            ``https://api.dify.ai/v1``.
        api_key: Key of one app (starts with app-). Default: the environment variable ``DIFY_API_KEY``.
        dataset_api_key: Key of the knowledge API (starts with dataset-). Default: the environment variable
            ``DIFY_DATASET_API_KEY``.
        user: Your name for the end user; used by calls that do not name one.
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
        api_key: str | None = None,
        dataset_api_key: str | None = None,
        user: str | None = None,
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
        keys = HiddenKeys({"appKey": api_key, "datasetKey": dataset_api_key})
        api_key = dataset_api_key = None  # some tools show the local names of a traceback
        super().__init__(
            CONFIG,
            keys=keys,
            defaults={"user": user},
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
    def chat(self) -> ChatWithMessages:
        """Conversations with chat and agent apps, and what belongs to them: files, feedback, speech, annotations, facts
        of the app.
        """
        from ..chat_service import ChatWithMessages

        return ChatWithMessages(self)

    @property
    def chatflow(self) -> ChatflowService:
        """Conversations with chatflow apps: what chat apps serve, and the run behind an answer with its events and
        forms.
        """
        from .chatflow import ChatflowService

        return ChatflowService(self)

    @property
    def completion(self) -> CompletionService:
        """Texts from completion apps, and what belongs to them: files, feedback, speech, annotations, facts of the
        app.
        """
        from .completion import CompletionService

        return CompletionService(self)

    @property
    def workflow(self) -> WorkflowService:
        """Running workflows, following and stopping their runs, filling the forms they wait for, reading what past runs
        did.
        """
        from .workflow import WorkflowService

        return WorkflowService(self)

    @property
    def knowledge(self) -> KnowledgeService:
        """Knowledge bases: documents and their chunks, tags, metadata, search, knowledge pipelines, and the models to
        index with. Uses the knowledge key of the workspace, not the key of an app.
        """
        from .knowledge import KnowledgeService

        return KnowledgeService(self)

    @property
    def core(self) -> CoreService:
        """Files, speech, feedback, facts of the app, end users, and the server itself; for code that does not care
        about the kind of app.
        """
        from .core import CoreService

        return CoreService(self)

    @property
    def with_response(self) -> ServiceClientWithResponse:
        """The same services, whose calls give a ``Response``: status, headers, and the result as ``parsed``."""
        return ServiceClientWithResponse(self._response_view())


class ServiceClientWithResponse:
    """What ``client.with_response`` gives."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def chat(self) -> ChatServiceWithResponse:
        """Conversations with chat and agent apps, and what belongs to them: files, feedback, speech, annotations, facts
        of the app.
        """
        from .chat import ChatServiceWithResponse

        return ChatServiceWithResponse(self._client)

    @property
    def chatflow(self) -> ChatflowServiceWithResponse:
        """Conversations with chatflow apps: what chat apps serve, and the run behind an answer with its events and
        forms.
        """
        from .chatflow import ChatflowServiceWithResponse

        return ChatflowServiceWithResponse(self._client)

    @property
    def completion(self) -> CompletionServiceWithResponse:
        """Texts from completion apps, and what belongs to them: files, feedback, speech, annotations, facts of the
        app.
        """
        from .completion import CompletionServiceWithResponse

        return CompletionServiceWithResponse(self._client)

    @property
    def workflow(self) -> WorkflowServiceWithResponse:
        """Running workflows, following and stopping their runs, filling the forms they wait for, reading what past runs
        did.
        """
        from .workflow import WorkflowServiceWithResponse

        return WorkflowServiceWithResponse(self._client)

    @property
    def knowledge(self) -> KnowledgeServiceWithResponse:
        """Knowledge bases: documents and their chunks, tags, metadata, search, knowledge pipelines, and the models to
        index with. Uses the knowledge key of the workspace, not the key of an app.
        """
        from .knowledge import KnowledgeServiceWithResponse

        return KnowledgeServiceWithResponse(self._client)

    @property
    def core(self) -> CoreServiceWithResponse:
        """Files, speech, feedback, facts of the app, end users, and the server itself; for code that does not care
        about the kind of app.
        """
        from .core import CoreServiceWithResponse

        return CoreServiceWithResponse(self._client)


class AsyncServiceClient(AsyncClient):
    """The Dify API, for asyncio. Nothing is sent before the first call.

    Args:
        base_url: address of the server, ends in ``/v1``. Default: ``DIFY_BASE_URL`` from the environment, else
            ``https://api.dify.ai/v1``.
        api_key: Key of one app (starts with app-). Default: the environment variable ``DIFY_API_KEY``.
        dataset_api_key: Key of the knowledge API (starts with dataset-). Default: the environment variable
            ``DIFY_DATASET_API_KEY``.
        user: Your name for the end user; used by calls that do not name one.
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
        api_key: str | None = None,
        dataset_api_key: str | None = None,
        user: str | None = None,
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
        keys = HiddenKeys({"appKey": api_key, "datasetKey": dataset_api_key})
        api_key = dataset_api_key = None  # some tools show the local names of a traceback
        super().__init__(
            CONFIG,
            keys=keys,
            defaults={"user": user},
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
    def chat(self) -> AsyncChatWithMessages:
        """Conversations with chat and agent apps, and what belongs to them: files, feedback, speech, annotations, facts
        of the app.
        """
        from ..chat_service import AsyncChatWithMessages

        return AsyncChatWithMessages(self)

    @property
    def chatflow(self) -> AsyncChatflowService:
        """Conversations with chatflow apps: what chat apps serve, and the run behind an answer with its events and
        forms.
        """
        from .chatflow import AsyncChatflowService

        return AsyncChatflowService(self)

    @property
    def completion(self) -> AsyncCompletionService:
        """Texts from completion apps, and what belongs to them: files, feedback, speech, annotations, facts of the
        app.
        """
        from .completion import AsyncCompletionService

        return AsyncCompletionService(self)

    @property
    def workflow(self) -> AsyncWorkflowService:
        """Running workflows, following and stopping their runs, filling the forms they wait for, reading what past runs
        did.
        """
        from .workflow import AsyncWorkflowService

        return AsyncWorkflowService(self)

    @property
    def knowledge(self) -> AsyncKnowledgeService:
        """Knowledge bases: documents and their chunks, tags, metadata, search, knowledge pipelines, and the models to
        index with. Uses the knowledge key of the workspace, not the key of an app.
        """
        from .knowledge import AsyncKnowledgeService

        return AsyncKnowledgeService(self)

    @property
    def core(self) -> AsyncCoreService:
        """Files, speech, feedback, facts of the app, end users, and the server itself; for code that does not care
        about the kind of app.
        """
        from .core import AsyncCoreService

        return AsyncCoreService(self)

    @property
    def with_response(self) -> AsyncServiceClientWithResponse:
        """The same services, whose calls give a ``Response``: status, headers, and the result as ``parsed``."""
        return AsyncServiceClientWithResponse(self._response_view())


class AsyncServiceClientWithResponse:
    """What ``client.with_response`` gives."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def chat(self) -> AsyncChatServiceWithResponse:
        """Conversations with chat and agent apps, and what belongs to them: files, feedback, speech, annotations, facts
        of the app.
        """
        from .chat import AsyncChatServiceWithResponse

        return AsyncChatServiceWithResponse(self._client)

    @property
    def chatflow(self) -> AsyncChatflowServiceWithResponse:
        """Conversations with chatflow apps: what chat apps serve, and the run behind an answer with its events and
        forms.
        """
        from .chatflow import AsyncChatflowServiceWithResponse

        return AsyncChatflowServiceWithResponse(self._client)

    @property
    def completion(self) -> AsyncCompletionServiceWithResponse:
        """Texts from completion apps, and what belongs to them: files, feedback, speech, annotations, facts of the
        app.
        """
        from .completion import AsyncCompletionServiceWithResponse

        return AsyncCompletionServiceWithResponse(self._client)

    @property
    def workflow(self) -> AsyncWorkflowServiceWithResponse:
        """Running workflows, following and stopping their runs, filling the forms they wait for, reading what past runs
        did.
        """
        from .workflow import AsyncWorkflowServiceWithResponse

        return AsyncWorkflowServiceWithResponse(self._client)

    @property
    def knowledge(self) -> AsyncKnowledgeServiceWithResponse:
        """Knowledge bases: documents and their chunks, tags, metadata, search, knowledge pipelines, and the models to
        index with. Uses the knowledge key of the workspace, not the key of an app.
        """
        from .knowledge import AsyncKnowledgeServiceWithResponse

        return AsyncKnowledgeServiceWithResponse(self._client)

    @property
    def core(self) -> AsyncCoreServiceWithResponse:
        """Files, speech, feedback, facts of the app, end users, and the server itself; for code that does not care
        about the kind of app.
        """
        from .core import AsyncCoreServiceWithResponse

        return AsyncCoreServiceWithResponse(self._client)
