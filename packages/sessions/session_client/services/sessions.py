# Generated from spec/sessions/sessions.yaml: edit that, not this file.
"""Making, reading, changing and deleting sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.types import UNSET
from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions, Unset
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.session_detail import SessionDetail
    from ..models.session_list import SessionList
    from ..models.session_summary import SessionSummary


class SessionsResource:
    """Making, reading, changing and deleting sessions."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self,
        *,
        model_id: str,
        id: str | None = None,
        persona_id: str | None = None,
        name: str | None = None,
        custom_prompt: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        reasoning_effort: ReasoningEffort | None | Unset = UNSET,
        extending_thinking: bool | None | Unset = UNSET,
        budget_tokens: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        tools: Sequence[str] | None = None,
        tool_ids: Sequence[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> SessionDetail:
        """Make a session.

        Names the model that answers in it. Parameters that the model's provider cannot honour are refused by name,
        unless the gateway is set to ignore them. ``metadata.inputs`` goes to the provider with every message.

        ``POST /api/v2/sessions``

        Args:
            model_id: Model that answers, by its name in the gateway's settings. 1 to 128 characters.
            id: Id of the session; the gateway makes one of two words if it is left out. 1 to 64 characters.
            persona_id: Persona that answers; ``default`` if left out. 1 to 128 characters.
            name: Name to show. At most 256 characters.
            custom_prompt: Instruction for the model. At most 100000 characters. ``None`` sends null.
            temperature: Randomness, 0 to 1. ``None`` sends null.
            reasoning_effort: How much the model thinks. One of ``low``, ``medium``, ``high``. ``None`` sends null.
            extending_thinking: Whether the model thinks at length. ``None`` sends null.
            budget_tokens: Tokens to think with. At least 0. ``None`` sends null.
            max_tokens: Most tokens of an answer. At least 1. ``None`` sends null.
            tools: Names of tools the model may use. At most 200 items.
            tool_ids: Ids of tools the model may use. At most 200 items.
            metadata: Anything of yours. ``inputs`` in it goes to the provider.
            options: settings of this call alone.

        Returns:
            The session.

        Raises:
            BadRequestError: 400: ``UNKNOWN_MODEL``, ``UNSUPPORTED_PARAMETER``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            ConflictError: 409: ``SESSION_EXISTS``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.create_session import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "model_id": model_id,
                "id": id,
                "persona_id": persona_id,
                "name": name,
                "custom_prompt": custom_prompt,
                "temperature": temperature,
                "reasoning_effort": reasoning_effort,
                "extending_thinking": extending_thinking,
                "budget_tokens": budget_tokens,
                "max_tokens": max_tokens,
                "tools": tools,
                "tool_ids": tool_ids,
                "metadata": metadata,
            },
            options,
        )

    def delete(self, *, session_id: str, options: RequestOptions | None = None) -> None:
        """Delete a session.

        A running answer is cancelled first. The provider's conversation is deleted as well as it can be; files and
        events of the session are gone.

        ``DELETE /api/v2/sessions/{session_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.delete_session import OPERATION

        return self._client.fetch(OPERATION, {"session_id": session_id}, options)

    def get(self, *, session_id: str, options: RequestOptions | None = None) -> SessionDetail:
        """Read a session.

        The header ``Stream-Ticket`` of the answer opens the session's stream for some minutes without a token (``GET
        .../chat?ticket=``), for browsers, whose ``EventSource`` cannot send headers.

        ``GET /api/v2/sessions/{session_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            options: settings of this call alone.

        Returns:
            The session.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.get_session import OPERATION

        return self._client.fetch(OPERATION, {"session_id": session_id}, options)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> SessionList:
        """List the caller's sessions.

        Newest first, page by page.

        ``GET /api/v2/sessions``

        Args:
            limit: Sessions per page, 1 to 100. Default 10.
            offset: Sessions to pass over. Default 0. 0 to 1000000000.
            options: settings of this call alone.

        Returns:
            A page of sessions.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.list_sessions import OPERATION

        return self._client.fetch(OPERATION, {"limit": limit, "offset": offset}, options)

    def iter(
        self, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> Pages[SessionList, SessionSummary]:
        """List the caller's sessions. Goes through all pages.

        Newest first, page by page.

        ``GET /api/v2/sessions``

        Args:
            limit: Sessions per page, 1 to 100. Default 10.
            offset: Sessions to pass over. Default 0. 0 to 1000000000.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.list_sessions import OPERATION
        from ..models.session_summary import SessionSummary

        return self._client.pages(OPERATION, {"limit": limit, "offset": offset}, options, item=SessionSummary)

    def update(
        self,
        *,
        session_id: str,
        name: str | None = None,
        persona_id: str | None = None,
        custom_prompt: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        reasoning_effort: ReasoningEffort | None | Unset = UNSET,
        extending_thinking: bool | None | Unset = UNSET,
        budget_tokens: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        tools: Sequence[str] | None = None,
        tool_ids: Sequence[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> SessionDetail:
        """Change a session.

        Members that are left out stay; null sets back. The model cannot be changed. A running answer goes on as it was
        begun.

        ``PATCH /api/v2/sessions/{session_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            name: Name to show. At most 256 characters.
            persona_id: Persona that answers. 1 to 128 characters.
            custom_prompt: Instruction for the model. At most 100000 characters. ``None`` sends null.
            temperature: Randomness, 0 to 1. ``None`` sends null.
            reasoning_effort: How much the model thinks. One of ``low``, ``medium``, ``high``. ``None`` sends null.
            extending_thinking: Whether the model thinks at length. ``None`` sends null.
            budget_tokens: Tokens to think with. At least 0. ``None`` sends null.
            max_tokens: Most tokens of an answer. At least 1. ``None`` sends null.
            tools: Names of tools the model may use. At most 200 items.
            tool_ids: Ids of tools the model may use. At most 200 items.
            metadata: Anything of yours. ``inputs`` in it goes to the provider.
            options: settings of this call alone.

        Returns:
            The changed session.

        Raises:
            BadRequestError: 400: ``UNSUPPORTED_PARAMETER``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.update_session import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "session_id": session_id,
                "name": name,
                "persona_id": persona_id,
                "custom_prompt": custom_prompt,
                "temperature": temperature,
                "reasoning_effort": reasoning_effort,
                "extending_thinking": extending_thinking,
                "budget_tokens": budget_tokens,
                "max_tokens": max_tokens,
                "tools": tools,
                "tool_ids": tool_ids,
                "metadata": metadata,
            },
            options,
        )


class SessionsResourceWithResponse:
    """SessionsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = SessionsResource(client)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)
        self.get = with_response(calls.get)
        self.list = with_response(calls.list)
        self.update = with_response(calls.update)


class AsyncSessionsResource:
    """Making, reading, changing and deleting sessions.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        model_id: str,
        id: str | None = None,
        persona_id: str | None = None,
        name: str | None = None,
        custom_prompt: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        reasoning_effort: ReasoningEffort | None | Unset = UNSET,
        extending_thinking: bool | None | Unset = UNSET,
        budget_tokens: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        tools: Sequence[str] | None = None,
        tool_ids: Sequence[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> SessionDetail:
        """Make a session.

        Names the model that answers in it. Parameters that the model's provider cannot honour are refused by name,
        unless the gateway is set to ignore them. ``metadata.inputs`` goes to the provider with every message.

        ``POST /api/v2/sessions``

        Args:
            model_id: Model that answers, by its name in the gateway's settings. 1 to 128 characters.
            id: Id of the session; the gateway makes one of two words if it is left out. 1 to 64 characters.
            persona_id: Persona that answers; ``default`` if left out. 1 to 128 characters.
            name: Name to show. At most 256 characters.
            custom_prompt: Instruction for the model. At most 100000 characters. ``None`` sends null.
            temperature: Randomness, 0 to 1. ``None`` sends null.
            reasoning_effort: How much the model thinks. One of ``low``, ``medium``, ``high``. ``None`` sends null.
            extending_thinking: Whether the model thinks at length. ``None`` sends null.
            budget_tokens: Tokens to think with. At least 0. ``None`` sends null.
            max_tokens: Most tokens of an answer. At least 1. ``None`` sends null.
            tools: Names of tools the model may use. At most 200 items.
            tool_ids: Ids of tools the model may use. At most 200 items.
            metadata: Anything of yours. ``inputs`` in it goes to the provider.
            options: settings of this call alone.

        Returns:
            The session.

        Raises:
            BadRequestError: 400: ``UNKNOWN_MODEL``, ``UNSUPPORTED_PARAMETER``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            ConflictError: 409: ``SESSION_EXISTS``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.create_session import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "model_id": model_id,
                "id": id,
                "persona_id": persona_id,
                "name": name,
                "custom_prompt": custom_prompt,
                "temperature": temperature,
                "reasoning_effort": reasoning_effort,
                "extending_thinking": extending_thinking,
                "budget_tokens": budget_tokens,
                "max_tokens": max_tokens,
                "tools": tools,
                "tool_ids": tool_ids,
                "metadata": metadata,
            },
            options,
        )

    async def delete(self, *, session_id: str, options: RequestOptions | None = None) -> None:
        """Delete a session.

        A running answer is cancelled first. The provider's conversation is deleted as well as it can be; files and
        events of the session are gone.

        ``DELETE /api/v2/sessions/{session_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.delete_session import OPERATION

        return await self._client.fetch(OPERATION, {"session_id": session_id}, options)

    async def get(self, *, session_id: str, options: RequestOptions | None = None) -> SessionDetail:
        """Read a session.

        The header ``Stream-Ticket`` of the answer opens the session's stream for some minutes without a token (``GET
        .../chat?ticket=``), for browsers, whose ``EventSource`` cannot send headers.

        ``GET /api/v2/sessions/{session_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            options: settings of this call alone.

        Returns:
            The session.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.get_session import OPERATION

        return await self._client.fetch(OPERATION, {"session_id": session_id}, options)

    async def list(
        self, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> SessionList:
        """List the caller's sessions.

        Newest first, page by page.

        ``GET /api/v2/sessions``

        Args:
            limit: Sessions per page, 1 to 100. Default 10.
            offset: Sessions to pass over. Default 0. 0 to 1000000000.
            options: settings of this call alone.

        Returns:
            A page of sessions.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.list_sessions import OPERATION

        return await self._client.fetch(OPERATION, {"limit": limit, "offset": offset}, options)

    def iter(
        self, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPages[SessionList, SessionSummary]:
        """List the caller's sessions. Goes through all pages.

        Newest first, page by page.

        ``GET /api/v2/sessions``

        Args:
            limit: Sessions per page, 1 to 100. Default 10.
            offset: Sessions to pass over. Default 0. 0 to 1000000000.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.list_sessions import OPERATION
        from ..models.session_summary import SessionSummary

        return self._client.pages(OPERATION, {"limit": limit, "offset": offset}, options, item=SessionSummary)

    async def update(
        self,
        *,
        session_id: str,
        name: str | None = None,
        persona_id: str | None = None,
        custom_prompt: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        reasoning_effort: ReasoningEffort | None | Unset = UNSET,
        extending_thinking: bool | None | Unset = UNSET,
        budget_tokens: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        tools: Sequence[str] | None = None,
        tool_ids: Sequence[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> SessionDetail:
        """Change a session.

        Members that are left out stay; null sets back. The model cannot be changed. A running answer goes on as it was
        begun.

        ``PATCH /api/v2/sessions/{session_id}``

        Args:
            session_id: The session. 1 to 64 characters.
            name: Name to show. At most 256 characters.
            persona_id: Persona that answers. 1 to 128 characters.
            custom_prompt: Instruction for the model. At most 100000 characters. ``None`` sends null.
            temperature: Randomness, 0 to 1. ``None`` sends null.
            reasoning_effort: How much the model thinks. One of ``low``, ``medium``, ``high``. ``None`` sends null.
            extending_thinking: Whether the model thinks at length. ``None`` sends null.
            budget_tokens: Tokens to think with. At least 0. ``None`` sends null.
            max_tokens: Most tokens of an answer. At least 1. ``None`` sends null.
            tools: Names of tools the model may use. At most 200 items.
            tool_ids: Ids of tools the model may use. At most 200 items.
            metadata: Anything of yours. ``inputs`` in it goes to the provider.
            options: settings of this call alone.

        Returns:
            The changed session.

        Raises:
            BadRequestError: 400: ``UNSUPPORTED_PARAMETER``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.update_session import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "session_id": session_id,
                "name": name,
                "persona_id": persona_id,
                "custom_prompt": custom_prompt,
                "temperature": temperature,
                "reasoning_effort": reasoning_effort,
                "extending_thinking": extending_thinking,
                "budget_tokens": budget_tokens,
                "max_tokens": max_tokens,
                "tools": tools,
                "tool_ids": tool_ids,
                "metadata": metadata,
            },
            options,
        )


class AsyncSessionsResourceWithResponse:
    """AsyncSessionsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncSessionsResource(client)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
        self.get = async_with_response(calls.get)
        self.list = async_with_response(calls.list)
        self.update = async_with_response(calls.update)
