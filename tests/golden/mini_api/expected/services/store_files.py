# Generated from mini_api/files.yaml: edit that, not this file.
"""Files of a workspace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import FileTypes, RequestOptions
    from ..models.color import Color
    from ..models.file_meta import FileMeta
    from ..models.stored_file import StoredFile
    from ..params import FileMetaParams


class StoreFilesResource:
    """Files of a workspace."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def upload(
        self,
        *,
        file: FileTypes,
        meta: FileMeta | FileMetaParams,
        more: Sequence[FileTypes] | None = None,
        color: Color | None = None,
        workspace: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[StoredFile]:
        """Upload files.

        One file is needed; more may come with it.

        ``POST /files``

        Args:
            file: The file.
            meta: Facts about the file.
            more: More files.
            color: Its colour. One of ``red``, ``dark-blue``, ``""``.
            workspace: Where to store it. Default: the client's ``workspace``.
            options: settings of this call alone.

        Returns:
            The files.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.upload_files import OPERATION

        return self._client.fetch(
            OPERATION, {"file": file, "meta": meta, "more": more, "color": color, "workspace": workspace}, options
        )


class StoreFilesResourceWithResponse:
    """StoreFilesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = StoreFilesResource(client)
        self.upload = with_response(calls.upload)


class AsyncStoreFilesResource:
    """Files of a workspace.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upload(
        self,
        *,
        file: FileTypes,
        meta: FileMeta | FileMetaParams,
        more: Sequence[FileTypes] | None = None,
        color: Color | None = None,
        workspace: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[StoredFile]:
        """Upload files.

        One file is needed; more may come with it.

        ``POST /files``

        Args:
            file: The file.
            meta: Facts about the file.
            more: More files.
            color: Its colour. One of ``red``, ``dark-blue``, ``""``.
            workspace: Where to store it. Default: the client's ``workspace``.
            options: settings of this call alone.

        Returns:
            The files.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.upload_files import OPERATION

        return await self._client.fetch(
            OPERATION, {"file": file, "meta": meta, "more": more, "color": color, "workspace": workspace}, options
        )


class AsyncStoreFilesResourceWithResponse:
    """AsyncStoreFilesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncStoreFilesResource(client)
        self.upload = async_with_response(calls.upload)
