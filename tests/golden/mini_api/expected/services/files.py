# Generated from mini_api/files.yaml: edit that, not this file.
"""Files of a workspace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.binary import AsyncBinaryResponse, BinaryResponse
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import FileTypes, RequestOptions
    from ..models.color import Color
    from ..models.file_meta import FileMeta
    from ..models.stored_file import StoredFile
    from ..params import FileMetaParams


class FilesResource:
    """Files of a workspace."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def map(self, *, options: RequestOptions | None = None) -> dict[str, StoredFile]:
        """All files by name.

        Those of the token's workspace.

        ``GET /files``

        Args:
            options: settings of this call alone.

        Returns:
            Files by name.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.map_files import OPERATION

        return self._client.fetch(OPERATION, {}, options)

    def read(self, *, file_id: str, options: RequestOptions | None = None) -> BinaryResponse:
        """Read a file.

        As it was stored.

        ``GET /files/{file_id}/content``

        Args:
            file_id: The file.
            options: settings of this call alone.

        Returns:
            Its bytes.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.read_file import OPERATION

        return self._client.download(OPERATION, {"file_id": file_id}, options)

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


class FilesResourceWithResponse:
    """FilesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = FilesResource(client)
        self.map = with_response(calls.map)
        self.upload = with_response(calls.upload)


class AsyncFilesResource:
    """Files of a workspace.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def map(self, *, options: RequestOptions | None = None) -> dict[str, StoredFile]:
        """All files by name.

        Those of the token's workspace.

        ``GET /files``

        Args:
            options: settings of this call alone.

        Returns:
            Files by name.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.map_files import OPERATION

        return await self._client.fetch(OPERATION, {}, options)

    async def read(self, *, file_id: str, options: RequestOptions | None = None) -> AsyncBinaryResponse:
        """Read a file.

        As it was stored.

        ``GET /files/{file_id}/content``

        Args:
            file_id: The file.
            options: settings of this call alone.

        Returns:
            Its bytes.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.read_file import OPERATION

        return await self._client.download(OPERATION, {"file_id": file_id}, options)

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


class AsyncFilesResourceWithResponse:
    """AsyncFilesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncFilesResource(client)
        self.map = async_with_response(calls.map)
        self.upload = async_with_response(calls.upload)
