# Generated from spec/dify/forms.yaml: edit that, not this file.
"""Forms that paused runs wait for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.human_input_form import HumanInputForm
    from ..models.human_input_form_receipt import HumanInputFormReceipt


class FormsResource:
    """Forms that paused runs wait for."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get(self, *, form_token: str, options: RequestOptions | None = None) -> HumanInputForm:
        """Read a form that a run waits for.

        Needs no end user. A form that was submitted or has expired is a 412.

        ``GET /form/human_input/{form_token}``

        Args:
            form_token: Token of the form, from ``form_token`` of the ``human_input_required`` event or of a pause
                reason; the form's id is a 404.
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
        from ..api.forms.get_human_input_form import OPERATION

        return self._client.fetch(OPERATION, {"form_token": form_token}, options)

    def submit(
        self,
        *,
        form_token: str,
        action: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanInputFormReceipt:
        """Submit a form, so that its run goes on.

        Any end user may submit. The run resumes on its own; follow it with ``runs.events``. Two submissions at the very
        same time may both be accepted.

        ``POST /form/human_input/{form_token}``

        Args:
            form_token: Token of the form, from ``form_token`` of the ``human_input_required`` event or of a pause
                reason; the form's id is a 404.
            action: ``id`` of the chosen button, one of the form's ``user_actions``.
            inputs: Values by ``output_variable_name`` of the form's fields: text for text and select fields, a file
                input for a file, a list of them for files. All fields are needed. Default: empty.
            user: Your name for the end user who submits. Default: the client's ``user``.
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
        from ..api.forms.submit_human_input_form import OPERATION

        return self._client.fetch(
            OPERATION, {"form_token": form_token, "action": action, "inputs": inputs, "user": user}, options
        )


class FormsResourceWithResponse:
    """FormsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = FormsResource(client)
        self.get = with_response(calls.get)
        self.submit = with_response(calls.submit)


class AsyncFormsResource:
    """Forms that paused runs wait for.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, *, form_token: str, options: RequestOptions | None = None) -> HumanInputForm:
        """Read a form that a run waits for.

        Needs no end user. A form that was submitted or has expired is a 412.

        ``GET /form/human_input/{form_token}``

        Args:
            form_token: Token of the form, from ``form_token`` of the ``human_input_required`` event or of a pause
                reason; the form's id is a 404.
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
        from ..api.forms.get_human_input_form import OPERATION

        return await self._client.fetch(OPERATION, {"form_token": form_token}, options)

    async def submit(
        self,
        *,
        form_token: str,
        action: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanInputFormReceipt:
        """Submit a form, so that its run goes on.

        Any end user may submit. The run resumes on its own; follow it with ``runs.events``. Two submissions at the very
        same time may both be accepted.

        ``POST /form/human_input/{form_token}``

        Args:
            form_token: Token of the form, from ``form_token`` of the ``human_input_required`` event or of a pause
                reason; the form's id is a 404.
            action: ``id`` of the chosen button, one of the form's ``user_actions``.
            inputs: Values by ``output_variable_name`` of the form's fields: text for text and select fields, a file
                input for a file, a list of them for files. All fields are needed. Default: empty.
            user: Your name for the end user who submits. Default: the client's ``user``.
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
        from ..api.forms.submit_human_input_form import OPERATION

        return await self._client.fetch(
            OPERATION, {"form_token": form_token, "action": action, "inputs": inputs, "user": user}, options
        )


class AsyncFormsResourceWithResponse:
    """AsyncFormsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncFormsResource(client)
        self.get = async_with_response(calls.get)
        self.submit = async_with_response(calls.submit)
