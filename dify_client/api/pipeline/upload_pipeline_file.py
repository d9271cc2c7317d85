# Generated from spec/dify/pipeline.yaml: edit that, not this file.
"""Upload a file for a pipeline.

``POST /datasets/pipeline/file-upload``. Services: knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.pipeline_file import PipelineFile

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.pipeline_file_request import PipelineFileRequest


def _body() -> type[PipelineFileRequest]:
    from ...models.pipeline_file_request import PipelineFileRequest

    return PipelineFileRequest


OPERATION: Final[Operation[PipelineFile]] = Operation(
    id="uploadPipelineFile",
    method="POST",
    path="/datasets/pipeline/file-upload",
    decode=PipelineFile.from_dict,
    body=Body("multipart", _body),
    security=("datasetKey",),
    error_codes={
        400: ("no_file_uploaded", "filename_not_exists_error", "too_many_files", "invalid_param"),
        401: ("unauthorized",),
        403: ("forbidden",),
        413: ("file_too_large",),
        415: ("unsupported_file_type",),
    },
)


def sync(*, client: SyncClient, body: PipelineFileRequest, options: RequestOptions | None = None) -> PipelineFile:
    """Upload a file for a pipeline.

    Uploads one file; its id goes into the ``reference`` of a local file when the pipeline runs.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The uploaded file.

    Raises:
        BadRequestError: 400: ``no_file_uploaded``, ``filename_not_exists_error``, ``too_many_files``,
            ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        PayloadTooLargeError: 413: ``file_too_large``.
        UnsupportedMediaTypeError: 415: ``unsupported_file_type``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: PipelineFileRequest, options: RequestOptions | None = None
) -> Response[PipelineFile]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: PipelineFileRequest, options: RequestOptions | None = None
) -> PipelineFile:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: PipelineFileRequest, options: RequestOptions | None = None
) -> Response[PipelineFile]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
