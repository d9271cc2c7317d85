# Generated from spec/dify/files.yaml: edit that, not this file.
"""Files of end users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.binary import AsyncBinaryResponse, BinaryResponse
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import FileTypes, RequestOptions
    from ..models.uploaded_file import UploadedFile


class FilesResource:
    """Files of end users."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def preview(
        self,
        *,
        file_id: str,
        user: str | None = None,
        as_attachment: bool | None = None,
        options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """Read a file that was used in a message.

        Only files that a message of this app refers to can be read: a fresh upload is a 404, a file of another app a
        403. The content type is the one stored with the file, or ``application/octet-stream`` for a download.

        ``GET /files/{file_id}/preview``

        Args:
            file_id: Id of the upload. A UUID.
            user: Your name for the end user who asks. Default: the client's ``user``.
            as_attachment: True asks for a download, with a file name in ``Content-Disposition``. Default false.
            options: settings of this call alone.

        Returns:
            The bytes of the file.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``file_access_denied``, ``forbidden``.
            NotFoundError: 404: ``file_not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.preview_file import OPERATION

        return self._client.download(
            OPERATION, {"file_id": file_id, "user": user, "as_attachment": as_attachment}, options
        )

    def upload(
        self, *, file: FileTypes, user: str | None = None, options: RequestOptions | None = None
    ) -> UploadedFile:
        """Upload a file for later use in a question or a run.

        One file per call. Refer to it by the answer's ``id``, as ``upload_file_id`` of a file input with
        ``transfer_method`` ``local_file``, and with the same ``user``. Default limits: images 10 MB, audio 50 MB, video
        100 MB, anything else 15 MB; ``app.parameters`` tells the limits of the server in use.

        ``POST /files/upload``

        Args:
            file: The file. It needs a name without slash and backslash, and a content type, else the server refuses it.
            user: Your name for the end user. Only calls with the same name can refer to the file. Without it the file
                belongs to a shared default user. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The stored file.

        Raises:
            BadRequestError: 400: ``no_file_uploaded``, ``too_many_files``, ``filename_not_exists_error``,
                ``file_extension_blocked``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            PayloadTooLargeError: 413: ``file_too_large``.
            UnsupportedMediaTypeError: 415: ``unsupported_file_type``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.upload_file import OPERATION

        return self._client.fetch(OPERATION, {"file": file, "user": user}, options)


class FilesResourceWithResponse:
    """FilesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = FilesResource(client)
        self.upload = with_response(calls.upload)


class AsyncFilesResource:
    """Files of end users.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def preview(
        self,
        *,
        file_id: str,
        user: str | None = None,
        as_attachment: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """Read a file that was used in a message.

        Only files that a message of this app refers to can be read: a fresh upload is a 404, a file of another app a
        403. The content type is the one stored with the file, or ``application/octet-stream`` for a download.

        ``GET /files/{file_id}/preview``

        Args:
            file_id: Id of the upload. A UUID.
            user: Your name for the end user who asks. Default: the client's ``user``.
            as_attachment: True asks for a download, with a file name in ``Content-Disposition``. Default false.
            options: settings of this call alone.

        Returns:
            The bytes of the file.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``file_access_denied``, ``forbidden``.
            NotFoundError: 404: ``file_not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.preview_file import OPERATION

        return await self._client.download(
            OPERATION, {"file_id": file_id, "user": user, "as_attachment": as_attachment}, options
        )

    async def upload(
        self, *, file: FileTypes, user: str | None = None, options: RequestOptions | None = None
    ) -> UploadedFile:
        """Upload a file for later use in a question or a run.

        One file per call. Refer to it by the answer's ``id``, as ``upload_file_id`` of a file input with
        ``transfer_method`` ``local_file``, and with the same ``user``. Default limits: images 10 MB, audio 50 MB, video
        100 MB, anything else 15 MB; ``app.parameters`` tells the limits of the server in use.

        ``POST /files/upload``

        Args:
            file: The file. It needs a name without slash and backslash, and a content type, else the server refuses it.
            user: Your name for the end user. Only calls with the same name can refer to the file. Without it the file
                belongs to a shared default user. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The stored file.

        Raises:
            BadRequestError: 400: ``no_file_uploaded``, ``too_many_files``, ``filename_not_exists_error``,
                ``file_extension_blocked``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            PayloadTooLargeError: 413: ``file_too_large``.
            UnsupportedMediaTypeError: 415: ``unsupported_file_type``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.files.upload_file import OPERATION

        return await self._client.fetch(OPERATION, {"file": file, "user": user}, options)


class AsyncFilesResourceWithResponse:
    """AsyncFilesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncFilesResource(client)
        self.upload = async_with_response(calls.upload)
