# Generated from spec/sessions/files.yaml: edit that, not this file.
"""Files that messages of a session refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import FileTypes, RequestOptions
    from ..models.file_meta import FileMeta


class FilesResource:
    """Files that messages of a session refer to."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def delete(self, *, session_id: str, file_id: str, options: RequestOptions | None = None) -> None:
        """Take a file out of a session.

        Messages cannot refer to it any more. Providers delete uploads by rules of their own.

        ``DELETE /api/v2/sessions/{session_id}/files/{file_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            file_id: The file. 1 to 64 characters.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.delete_file import OPERATION

        return self._client.fetch(OPERATION, {"session_id": session_id, "file_id": file_id}, options)

    def get(self, *, session_id: str, file_id: str, options: RequestOptions | None = None) -> FileMeta:
        """Read the facts of a file.

        Its bytes are at the provider and are not given back.

        ``GET /api/v2/sessions/{session_id}/files/{file_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            file_id: The file. 1 to 64 characters.
            options: settings of this call alone.

        Returns:
            The file's facts.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.get_file import OPERATION

        return self._client.fetch(OPERATION, {"session_id": session_id, "file_id": file_id}, options)

    def list(self, *, session_id: str, options: RequestOptions | None = None) -> list[FileMeta]:
        """List the files of a session.

        In the order of their upload; all at once.

        ``GET /api/v2/sessions/{session_id}/files``

        Args:
            session_id: The session. 1 to 64 characters.
            options: settings of this call alone.

        Returns:
            The files.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.list_files import OPERATION

        return self._client.fetch(OPERATION, {"session_id": session_id}, options)

    def upload(self, *, session_id: str, file: FileTypes, options: RequestOptions | None = None) -> FileMeta:
        """Upload a file for messages of a session.

        The gateway passes it on to the provider and keeps its facts, not its bytes.

        ``POST /api/v2/sessions/{session_id}/files``

        Args:
            session_id: The session. 1 to 64 characters.
            file: The file, with its name and media type.
            options: settings of this call alone.

        Returns:
            The file's facts.

        Raises:
            BadRequestError: 400: ``UNKNOWN_MODEL``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            RateLimitError: 429: ``UPSTREAM_RATE_LIMITED``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServerError: 502: ``UPSTREAM_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``.
            ServerError: 504: ``UPSTREAM_TIMEOUT``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.upload_file import OPERATION

        return self._client.fetch(OPERATION, {"session_id": session_id, "file": file}, options)


class FilesResourceWithResponse:
    """FilesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = FilesResource(client)
        self.delete = with_response(calls.delete)
        self.get = with_response(calls.get)
        self.list = with_response(calls.list)
        self.upload = with_response(calls.upload)


class AsyncFilesResource:
    """Files that messages of a session refer to.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete(self, *, session_id: str, file_id: str, options: RequestOptions | None = None) -> None:
        """Take a file out of a session.

        Messages cannot refer to it any more. Providers delete uploads by rules of their own.

        ``DELETE /api/v2/sessions/{session_id}/files/{file_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            file_id: The file. 1 to 64 characters.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.delete_file import OPERATION

        return await self._client.fetch(OPERATION, {"session_id": session_id, "file_id": file_id}, options)

    async def get(self, *, session_id: str, file_id: str, options: RequestOptions | None = None) -> FileMeta:
        """Read the facts of a file.

        Its bytes are at the provider and are not given back.

        ``GET /api/v2/sessions/{session_id}/files/{file_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            file_id: The file. 1 to 64 characters.
            options: settings of this call alone.

        Returns:
            The file's facts.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.get_file import OPERATION

        return await self._client.fetch(OPERATION, {"session_id": session_id, "file_id": file_id}, options)

    async def list(self, *, session_id: str, options: RequestOptions | None = None) -> list[FileMeta]:
        """List the files of a session.

        In the order of their upload; all at once.

        ``GET /api/v2/sessions/{session_id}/files``

        Args:
            session_id: The session. 1 to 64 characters.
            options: settings of this call alone.

        Returns:
            The files.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.list_files import OPERATION

        return await self._client.fetch(OPERATION, {"session_id": session_id}, options)

    async def upload(self, *, session_id: str, file: FileTypes, options: RequestOptions | None = None) -> FileMeta:
        """Upload a file for messages of a session.

        The gateway passes it on to the provider and keeps its facts, not its bytes.

        ``POST /api/v2/sessions/{session_id}/files``

        Args:
            session_id: The session. 1 to 64 characters.
            file: The file, with its name and media type.
            options: settings of this call alone.

        Returns:
            The file's facts.

        Raises:
            BadRequestError: 400: ``UNKNOWN_MODEL``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            RateLimitError: 429: ``UPSTREAM_RATE_LIMITED``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServerError: 502: ``UPSTREAM_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``.
            ServerError: 504: ``UPSTREAM_TIMEOUT``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.upload_file import OPERATION

        return await self._client.fetch(OPERATION, {"session_id": session_id, "file": file}, options)


class AsyncFilesResourceWithResponse:
    """AsyncFilesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncFilesResource(client)
        self.delete = async_with_response(calls.delete)
        self.get = async_with_response(calls.get)
        self.list = async_with_response(calls.list)
        self.upload = async_with_response(calls.upload)
