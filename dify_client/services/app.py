# Generated from spec/dify/app.yaml: edit that, not this file.
"""The app behind an API key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.app_info import AppInfo
    from ..models.app_meta import AppMeta
    from ..models.app_parameters import AppParameters
    from ..models.app_site import AppSite


class AppResource:
    """The app behind an API key."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def info(self, *, options: RequestOptions | None = None) -> AppInfo:
        """Read name, kind and tags of the app.

        Works for every kind of app; a cheap way to test a key.

        ``GET /info``

        Args:
            options: settings of this call alone.

        Returns:
            The app.

        Raises:
            BadRequestError: 400: ``app_unavailable``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.app.get_app_info import OPERATION

        return self._client.fetch(OPERATION, {}, options)

    def meta(self, *, options: RequestOptions | None = None) -> AppMeta:
        """Read the icons of the tools that the app uses.

        Empty for apps without tools.

        ``GET /meta``

        Args:
            options: settings of this call alone.

        Returns:
            The icons.

        Raises:
            BadRequestError: 400: ``app_unavailable``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.app.get_app_meta import OPERATION

        return self._client.fetch(OPERATION, {}, options)

    def parameters(self, *, options: RequestOptions | None = None) -> AppParameters:
        """Read the start form, the features and the upload limits of the app.

        ``user_input_form`` tells which ``inputs`` a question or a run takes. An app that was never published answers
        ``app_unavailable`` (newer agent apps ``agent_not_published``).

        ``GET /parameters``

        Args:
            options: settings of this call alone.

        Returns:
            The app's settings.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``agent_not_published``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.app.get_app_parameters import OPERATION

        return self._client.fetch(OPERATION, {}, options)

    def site(self, *, options: RequestOptions | None = None) -> AppSite:
        """Read how the app's web page looks.

        Title, icon, colours and texts of the page on which Dify shows the app.

        ``GET /site``

        Args:
            options: settings of this call alone.

        Returns:
            The page's settings.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.app.get_app_site import OPERATION

        return self._client.fetch(OPERATION, {}, options)


class AppResourceWithResponse:
    """AppResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = AppResource(client)
        self.info = with_response(calls.info)
        self.meta = with_response(calls.meta)
        self.parameters = with_response(calls.parameters)
        self.site = with_response(calls.site)


class AsyncAppResource:
    """The app behind an API key.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def info(self, *, options: RequestOptions | None = None) -> AppInfo:
        """Read name, kind and tags of the app.

        Works for every kind of app; a cheap way to test a key.

        ``GET /info``

        Args:
            options: settings of this call alone.

        Returns:
            The app.

        Raises:
            BadRequestError: 400: ``app_unavailable``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.app.get_app_info import OPERATION

        return await self._client.fetch(OPERATION, {}, options)

    async def meta(self, *, options: RequestOptions | None = None) -> AppMeta:
        """Read the icons of the tools that the app uses.

        Empty for apps without tools.

        ``GET /meta``

        Args:
            options: settings of this call alone.

        Returns:
            The icons.

        Raises:
            BadRequestError: 400: ``app_unavailable``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.app.get_app_meta import OPERATION

        return await self._client.fetch(OPERATION, {}, options)

    async def parameters(self, *, options: RequestOptions | None = None) -> AppParameters:
        """Read the start form, the features and the upload limits of the app.

        ``user_input_form`` tells which ``inputs`` a question or a run takes. An app that was never published answers
        ``app_unavailable`` (newer agent apps ``agent_not_published``).

        ``GET /parameters``

        Args:
            options: settings of this call alone.

        Returns:
            The app's settings.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``agent_not_published``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.app.get_app_parameters import OPERATION

        return await self._client.fetch(OPERATION, {}, options)

    async def site(self, *, options: RequestOptions | None = None) -> AppSite:
        """Read how the app's web page looks.

        Title, icon, colours and texts of the page on which Dify shows the app.

        ``GET /site``

        Args:
            options: settings of this call alone.

        Returns:
            The page's settings.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.app.get_app_site import OPERATION

        return await self._client.fetch(OPERATION, {}, options)


class AsyncAppResourceWithResponse:
    """AsyncAppResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncAppResource(client)
        self.info = async_with_response(calls.info)
        self.meta = async_with_response(calls.meta)
        self.parameters = async_with_response(calls.parameters)
        self.site = async_with_response(calls.site)
