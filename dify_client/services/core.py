# Generated from spec/dify/core.yaml: edit that, not this file.
"""Files, speech, feedback, facts of the app, end users, and the server itself; for code that does not care about the
kind of app.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.service_info import ServiceInfo
    from ..uploads import (
        AsyncCheckedAudioResource,
        AsyncCheckedFilesResource,
        CheckedAudioResource,
        CheckedFilesResource,
    )
    from .app import AppResource, AppResourceWithResponse, AsyncAppResource, AsyncAppResourceWithResponse
    from .audio import AsyncAudioResourceWithResponse, AudioResourceWithResponse
    from .end_users import (
        AsyncEndUsersResource,
        AsyncEndUsersResourceWithResponse,
        EndUsersResource,
        EndUsersResourceWithResponse,
    )
    from .feedback import (
        AsyncFeedbackResource,
        AsyncFeedbackResourceWithResponse,
        FeedbackResource,
        FeedbackResourceWithResponse,
    )
    from .files import AsyncFilesResourceWithResponse, FilesResourceWithResponse


class CoreService:
    """Files, speech, feedback, facts of the app, end users, and the server itself; for code that does not care about
    the kind of app.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def app(self) -> AppResource:
        """The app behind an API key."""
        from .app import AppResource

        return AppResource(self._client)

    @property
    def audio(self) -> CheckedAudioResource:
        """Speech to text and text to speech."""
        from ..uploads import CheckedAudioResource

        return CheckedAudioResource(self._client)

    @property
    def end_users(self) -> EndUsersResource:
        """End users of an app."""
        from .end_users import EndUsersResource

        return EndUsersResource(self._client)

    @property
    def feedback(self) -> FeedbackResource:
        """Ratings of answers."""
        from .feedback import FeedbackResource

        return FeedbackResource(self._client)

    @property
    def files(self) -> CheckedFilesResource:
        """Files of end users."""
        from ..uploads import CheckedFilesResource

        return CheckedFilesResource(self._client)

    def server_info(self, *, options: RequestOptions | None = None) -> ServiceInfo:
        """Ask the server for its version.

        Needs no key. Many servers, 1.12 and 1.14 among them, do not have this call and answer 404 with an HTML page.

        ``GET /``

        Args:
            options: settings of this call alone.

        Returns:
            Names and versions.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.server.get_service_info import OPERATION

        return self._client.fetch(OPERATION, {}, options)


class CoreServiceWithResponse:
    """CoreService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = CoreService(client)
        self.server_info = with_response(calls.server_info)

    @property
    def app(self) -> AppResourceWithResponse:
        """The app behind an API key."""
        from .app import AppResourceWithResponse

        return AppResourceWithResponse(self._client)

    @property
    def audio(self) -> AudioResourceWithResponse:
        """Speech to text and text to speech."""
        from .audio import AudioResourceWithResponse

        return AudioResourceWithResponse(self._client)

    @property
    def end_users(self) -> EndUsersResourceWithResponse:
        """End users of an app."""
        from .end_users import EndUsersResourceWithResponse

        return EndUsersResourceWithResponse(self._client)

    @property
    def feedback(self) -> FeedbackResourceWithResponse:
        """Ratings of answers."""
        from .feedback import FeedbackResourceWithResponse

        return FeedbackResourceWithResponse(self._client)

    @property
    def files(self) -> FilesResourceWithResponse:
        """Files of end users."""
        from .files import FilesResourceWithResponse

        return FilesResourceWithResponse(self._client)


class AsyncCoreService:
    """Files, speech, feedback, facts of the app, end users, and the server itself; for code that does not care about
    the kind of app.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def app(self) -> AsyncAppResource:
        """The app behind an API key."""
        from .app import AsyncAppResource

        return AsyncAppResource(self._client)

    @property
    def audio(self) -> AsyncCheckedAudioResource:
        """Speech to text and text to speech."""
        from ..uploads import AsyncCheckedAudioResource

        return AsyncCheckedAudioResource(self._client)

    @property
    def end_users(self) -> AsyncEndUsersResource:
        """End users of an app."""
        from .end_users import AsyncEndUsersResource

        return AsyncEndUsersResource(self._client)

    @property
    def feedback(self) -> AsyncFeedbackResource:
        """Ratings of answers."""
        from .feedback import AsyncFeedbackResource

        return AsyncFeedbackResource(self._client)

    @property
    def files(self) -> AsyncCheckedFilesResource:
        """Files of end users."""
        from ..uploads import AsyncCheckedFilesResource

        return AsyncCheckedFilesResource(self._client)

    async def server_info(self, *, options: RequestOptions | None = None) -> ServiceInfo:
        """Ask the server for its version.

        Needs no key. Many servers, 1.12 and 1.14 among them, do not have this call and answer 404 with an HTML page.

        ``GET /``

        Args:
            options: settings of this call alone.

        Returns:
            Names and versions.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.server.get_service_info import OPERATION

        return await self._client.fetch(OPERATION, {}, options)


class AsyncCoreServiceWithResponse:
    """AsyncCoreService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncCoreService(client)
        self.server_info = async_with_response(calls.server_info)

    @property
    def app(self) -> AsyncAppResourceWithResponse:
        """The app behind an API key."""
        from .app import AsyncAppResourceWithResponse

        return AsyncAppResourceWithResponse(self._client)

    @property
    def audio(self) -> AsyncAudioResourceWithResponse:
        """Speech to text and text to speech."""
        from .audio import AsyncAudioResourceWithResponse

        return AsyncAudioResourceWithResponse(self._client)

    @property
    def end_users(self) -> AsyncEndUsersResourceWithResponse:
        """End users of an app."""
        from .end_users import AsyncEndUsersResourceWithResponse

        return AsyncEndUsersResourceWithResponse(self._client)

    @property
    def feedback(self) -> AsyncFeedbackResourceWithResponse:
        """Ratings of answers."""
        from .feedback import AsyncFeedbackResourceWithResponse

        return AsyncFeedbackResourceWithResponse(self._client)

    @property
    def files(self) -> AsyncFilesResourceWithResponse:
        """Files of end users."""
        from .files import AsyncFilesResourceWithResponse

        return AsyncFilesResourceWithResponse(self._client)
