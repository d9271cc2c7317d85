# Generated from spec/dify/forms.yaml: edit that, not this file.
"""Read a form that a run waits for.

``GET /form/human_input/{form_token}``. Services: chatflow, workflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Check, Operation, Param
from ...models.human_input_form import HumanInputForm

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response

OPERATION: Final[Operation[HumanInputForm]] = Operation(
    id="getHumanInputForm",
    method="GET",
    path="/form/human_input/{form_token}",
    decode=HumanInputForm.from_dict,
    params=(Param("form_token", "form_token", "path", required=True, check=Check(types=("string",), min_length=1)),),
    security=("appKey",),
    error_codes={
        401: ("unauthorized",),
        403: ("forbidden",),
        404: ("not_found",),
        412: ("human_input_form_submitted", "human_input_form_expired"),
    },
)


def sync(*, client: SyncClient, form_token: str, options: RequestOptions | None = None) -> HumanInputForm:
    """Read a form that a run waits for.

    Needs no end user. A form that was submitted or has expired is a 412.

    Args:
        form_token: Token of the form, from ``form_token`` of the ``human_input_required`` event or of a pause reason;
            the form's id is a 404.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The form.

    Raises:
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        NotFoundError: 404: ``not_found``.
        PreconditionFailedError: 412: ``human_input_form_submitted``, ``human_input_form_expired``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"form_token": form_token}, options)


def sync_detailed(
    *, client: SyncClient, form_token: str, options: RequestOptions | None = None
) -> Response[HumanInputForm]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"form_token": form_token}, options)


async def asyncio(*, client: AsyncClient, form_token: str, options: RequestOptions | None = None) -> HumanInputForm:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"form_token": form_token}, options)


async def asyncio_detailed(
    *, client: AsyncClient, form_token: str, options: RequestOptions | None = None
) -> Response[HumanInputForm]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"form_token": form_token}, options)
