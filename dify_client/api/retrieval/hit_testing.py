# Generated from spec/dify/retrieval.yaml: edit that, not this file.
"""Search a knowledge base (old path).

``POST /datasets/{dataset_id}/hit-testing``. Services: knowledge. Deprecated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.retrieve_result import RetrieveResult

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.retrieve_request import RetrieveRequest


def _body() -> type[RetrieveRequest]:
    from ...models.retrieve_request import RetrieveRequest

    return RetrieveRequest


OPERATION: Final[Operation[RetrieveResult]] = Operation(
    id="hitTesting",
    method="POST",
    path="/datasets/{dataset_id}/hit-testing",
    decode=RetrieveResult.from_dict,
    params=(Param("dataset_id", "dataset_id", "path", required=True, check=Check(types=("string",), format="uuid")),),
    body=Body("json", _body),
    security=("datasetKey",),
    error_codes={
        400: (
            "dataset_not_initialized",
            "provider_not_initialize",
            "provider_quota_exceeded",
            "model_currently_not_support",
            "completion_request_error",
            "invalid_param",
        ),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        500: ("internal_server_error",),
    },
    deprecated=True,
)


def sync(
    *, client: SyncClient, dataset_id: str, body: RetrieveRequest, options: RequestOptions | None = None
) -> RetrieveResult:
    """Search a knowledge base (old path).

    The same as ``knowledge.retrieve``, on the path of older servers.

    Args:
        dataset_id: Id of the knowledge base. A UUID.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        What was found, best first.

    Raises:
        BadRequestError: 400: ``dataset_not_initialized``, ``provider_not_initialize``, ``provider_quota_exceeded``,
            ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        ServerError: 500: ``internal_server_error``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, dataset_id: str, body: RetrieveRequest, options: RequestOptions | None = None
) -> Response[RetrieveResult]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, dataset_id: str, body: RetrieveRequest, options: RequestOptions | None = None
) -> RetrieveResult:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"dataset_id": dataset_id, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, dataset_id: str, body: RetrieveRequest, options: RequestOptions | None = None
) -> Response[RetrieveResult]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"dataset_id": dataset_id, "body": body}, options)
