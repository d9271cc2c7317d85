# Generated from spec/dify/files.yaml: edit that, not this file.
"""Upload a file for later use in a question or a run.

``POST /files/upload``. Services: chat, chatflow, completion, workflow, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.uploaded_file import UploadedFile

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.upload_file_request import UploadFileRequest


def _body() -> type[UploadFileRequest]:
    from ...models.upload_file_request import UploadFileRequest

    return UploadFileRequest


OPERATION: Final[Operation[UploadedFile]] = Operation(
    id="uploadFile",
    method="POST",
    path="/files/upload",
    decode=UploadedFile.from_dict,
    body=Body("multipart", _body),
    security=("appKey",),
    error_codes={
        400: (
            "no_file_uploaded",
            "too_many_files",
            "filename_not_exists_error",
            "file_extension_blocked",
            "invalid_param",
        ),
        401: ("unauthorized",),
        403: ("forbidden",),
        413: ("file_too_large",),
        415: ("unsupported_file_type",),
    },
)


def sync(*, client: SyncClient, body: UploadFileRequest, options: RequestOptions | None = None) -> UploadedFile:
    """Upload a file for later use in a question or a run.

    One file per call. Refer to it by the answer's ``id``, as ``upload_file_id`` of a file input with
    ``transfer_method`` ``local_file``, and with the same ``user``. Default limits: images 10 MB, audio 50 MB, video 100
    MB, anything else 15 MB; ``app.parameters`` tells the limits of the server in use.

    Args:
        body: what is sent.
        client: who sends it.
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
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: UploadFileRequest, options: RequestOptions | None = None
) -> Response[UploadedFile]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: UploadFileRequest, options: RequestOptions | None = None
) -> UploadedFile:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: UploadFileRequest, options: RequestOptions | None = None
) -> Response[UploadedFile]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
