# Generated from mini_api/store.yaml: edit that, not this file.
"""Records and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.shelf import Shelf
    from .audits import AsyncAuditsResource, AsyncAuditsResourceWithResponse, AuditsResource, AuditsResourceWithResponse
    from .records import (
        AsyncRecordsResource,
        AsyncRecordsResourceWithResponse,
        RecordsResource,
        RecordsResourceWithResponse,
    )
    from .store_files import (
        AsyncStoreFilesResource,
        AsyncStoreFilesResourceWithResponse,
        StoreFilesResource,
        StoreFilesResourceWithResponse,
    )


class StoreService:
    """Records and files."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def audits(self) -> AuditsResource:
        """Who did what."""
        from .audits import AuditsResource

        return AuditsResource(self._client)

    @property
    def files(self) -> StoreFilesResource:
        """Files of a workspace."""
        from .store_files import StoreFilesResource

        return StoreFilesResource(self._client)

    @property
    def records(self) -> RecordsResource:
        """Records of a workspace."""
        from .records import RecordsResource

        return RecordsResource(self._client)

    def health(self, *, options: RequestOptions | None = None) -> str:
        """Whether the server is well.

        For upkeep.

        ``GET /health``

        Args:
            options: settings of this call alone.

        Returns:
            A word.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.get_health import OPERATION

        return self._client.fetch(OPERATION, {}, options)

    def shelves(self, *, wall: int | None = None, options: RequestOptions | None = None) -> list[Shelf]:
        """All shelves.

        In no order.

        ``GET /shelves``

        Args:
            wall: Number of the wall. With it the call is ``GET /walls/{wall}/shelves``. At least 1.
            options: settings of this call alone.

        Returns:
            The shelves.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.list_shelves import OPERATION

        if wall is not None:
            from ..api.records.list_shelves_of_wall import OPERATION as OTHER

            return self._client.fetch(OTHER, {"wall": wall}, options)
        return self._client.fetch(OPERATION, {}, options)


class StoreServiceWithResponse:
    """StoreService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = StoreService(client)
        self.health = with_response(calls.health)
        self.shelves = with_response(calls.shelves)

    @property
    def audits(self) -> AuditsResourceWithResponse:
        """Who did what."""
        from .audits import AuditsResourceWithResponse

        return AuditsResourceWithResponse(self._client)

    @property
    def files(self) -> StoreFilesResourceWithResponse:
        """Files of a workspace."""
        from .store_files import StoreFilesResourceWithResponse

        return StoreFilesResourceWithResponse(self._client)

    @property
    def records(self) -> RecordsResourceWithResponse:
        """Records of a workspace."""
        from .records import RecordsResourceWithResponse

        return RecordsResourceWithResponse(self._client)


class AsyncStoreService:
    """Records and files.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def audits(self) -> AsyncAuditsResource:
        """Who did what."""
        from .audits import AsyncAuditsResource

        return AsyncAuditsResource(self._client)

    @property
    def files(self) -> AsyncStoreFilesResource:
        """Files of a workspace."""
        from .store_files import AsyncStoreFilesResource

        return AsyncStoreFilesResource(self._client)

    @property
    def records(self) -> AsyncRecordsResource:
        """Records of a workspace."""
        from .records import AsyncRecordsResource

        return AsyncRecordsResource(self._client)

    async def health(self, *, options: RequestOptions | None = None) -> str:
        """Whether the server is well.

        For upkeep.

        ``GET /health``

        Args:
            options: settings of this call alone.

        Returns:
            A word.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.get_health import OPERATION

        return await self._client.fetch(OPERATION, {}, options)

    async def shelves(self, *, wall: int | None = None, options: RequestOptions | None = None) -> list[Shelf]:
        """All shelves.

        In no order.

        ``GET /shelves``

        Args:
            wall: Number of the wall. With it the call is ``GET /walls/{wall}/shelves``. At least 1.
            options: settings of this call alone.

        Returns:
            The shelves.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.list_shelves import OPERATION

        if wall is not None:
            from ..api.records.list_shelves_of_wall import OPERATION as OTHER

            return await self._client.fetch(OTHER, {"wall": wall}, options)
        return await self._client.fetch(OPERATION, {}, options)


class AsyncStoreServiceWithResponse:
    """AsyncStoreService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncStoreService(client)
        self.health = async_with_response(calls.health)
        self.shelves = async_with_response(calls.shelves)

    @property
    def audits(self) -> AsyncAuditsResourceWithResponse:
        """Who did what."""
        from .audits import AsyncAuditsResourceWithResponse

        return AsyncAuditsResourceWithResponse(self._client)

    @property
    def files(self) -> AsyncStoreFilesResourceWithResponse:
        """Files of a workspace."""
        from .store_files import AsyncStoreFilesResourceWithResponse

        return AsyncStoreFilesResourceWithResponse(self._client)

    @property
    def records(self) -> AsyncRecordsResourceWithResponse:
        """Records of a workspace."""
        from .records import AsyncRecordsResourceWithResponse

        return AsyncRecordsResourceWithResponse(self._client)
