# Generated from spec/dify/forms.yaml: edit that, not this file.
"""Submit a form, so that its run goes on.

``POST /form/human_input/{form_token}``. Services: chatflow, workflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Check, Operation, Param
from ...models.human_input_form_receipt import HumanInputFormReceipt

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.human_input_form_request import HumanInputFormRequest


def _body() -> type[HumanInputFormRequest]:
    from ...models.human_input_form_request import HumanInputFormRequest

    return HumanInputFormRequest


OPERATION: Final[Operation[HumanInputFormReceipt]] = Operation(
    id="submitHumanInputForm",
    method="POST",
    path="/form/human_input/{form_token}",
    decode=HumanInputFormReceipt.from_dict,
    params=(Param("form_token", "form_token", "path", required=True, check=Check(types=("string",), min_length=1)),),
    body=Body("json", _body),
    security=("appKey",),
    error_codes={
        400: ("bad_request", "invalid_form_data", "invalid_param"),
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        412: ("human_input_form_submitted", "human_input_form_expired"),
    },
)


def sync(
    *, client: SyncClient, form_token: str, body: HumanInputFormRequest, options: RequestOptions | None = None
) -> HumanInputFormReceipt:
    """Submit a form, so that its run goes on.

    Any end user may submit. The run resumes on its own; follow it with ``runs.events``. Two submissions at the very
    same time may both be accepted.

    Args:
        form_token: Token of the form, from ``form_token`` of the ``human_input_required`` event or of a pause reason;
            the form's id is a 404.
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The form is taken.

    Raises:
        BadRequestError: 400: ``bad_request``, ``invalid_form_data``, ``invalid_param``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        PreconditionFailedError: 412: ``human_input_form_submitted``, ``human_input_form_expired``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"form_token": form_token, "body": body}, options)


def sync_detailed(
    *, client: SyncClient, form_token: str, body: HumanInputFormRequest, options: RequestOptions | None = None
) -> Response[HumanInputFormReceipt]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"form_token": form_token, "body": body}, options)


async def asyncio(
    *, client: AsyncClient, form_token: str, body: HumanInputFormRequest, options: RequestOptions | None = None
) -> HumanInputFormReceipt:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"form_token": form_token, "body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, form_token: str, body: HumanInputFormRequest, options: RequestOptions | None = None
) -> Response[HumanInputFormReceipt]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"form_token": form_token, "body": body}, options)
