# Generated from spec/coze/files.yaml: edit that, not this file.
"""Files that messages refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import FileTypes, RequestOptions
    from ..models.file import File


class FilesService:
    """Files that messages refer to."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get(self, *, file_id: str, options: RequestOptions | None = None) -> File:
        """What is known about an uploaded file.

        Its size and its name.

        ``GET /v1/files/retrieve``

        Args:
            file_id: The file.
            options: settings of this call alone.

        Returns:
            The file.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.get_file import OPERATION

        return self._client.fetch(OPERATION, {"file_id": file_id}, options)

    def upload(self, *, file: FileTypes, options: RequestOptions | None = None) -> File:
        """Upload a file.

        Messages, pictures of bots and workflows refer to it by its id.

        ``POST /v1/files/upload``

        Args:
            file: The file.
            options: settings of this call alone.

        Returns:
            The file.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.upload_file import OPERATION

        return self._client.fetch(OPERATION, {"file": file}, options)


class FilesServiceWithResponse:
    """FilesService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = FilesService(client)
        self.get = with_response(calls.get)
        self.upload = with_response(calls.upload)


class AsyncFilesService:
    """Files that messages refer to.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, *, file_id: str, options: RequestOptions | None = None) -> File:
        """What is known about an uploaded file.

        Its size and its name.

        ``GET /v1/files/retrieve``

        Args:
            file_id: The file.
            options: settings of this call alone.

        Returns:
            The file.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.get_file import OPERATION

        return await self._client.fetch(OPERATION, {"file_id": file_id}, options)

    async def upload(self, *, file: FileTypes, options: RequestOptions | None = None) -> File:
        """Upload a file.

        Messages, pictures of bots and workflows refer to it by its id.

        ``POST /v1/files/upload``

        Args:
            file: The file.
            options: settings of this call alone.

        Returns:
            The file.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.upload_file import OPERATION

        return await self._client.fetch(OPERATION, {"file": file}, options)


class AsyncFilesServiceWithResponse:
    """AsyncFilesService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncFilesService(client)
        self.get = async_with_response(calls.get)
        self.upload = async_with_response(calls.upload)
