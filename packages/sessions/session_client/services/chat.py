# Generated from spec/sessions/chat.yaml: edit that, not this file.
"""Messages, their answers, reattaching and cancelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions, Response, StreamOptions
    from ..models.cancel_result import CancelResult
    from ..models.chat_response import ChatResponse
    from ..models.message_input import MessageInput
    from ..params import MessageInputParams
    from ..session_streams import AsyncSessionStream, SessionStream


class ChatResource:
    """Messages, their answers, reattaching and cancelling."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def attach(
        self,
        *,
        session_id: str,
        last_event_id: str | None = None,
        ticket: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> SessionStream:
        """Read the events of the last answer, from the beginning or from where the caller stopped.

        Events that are there come at once, further ones as they are made. ``Last-Event-ID`` is the id of the last event
        the caller has; without it the last interaction is told from its start. An answer that has ended can be read for
        some minutes; where the caller has all of its events the answer is 204, which also keeps an ``EventSource`` from
        asking again. A ticket in the query takes the place of the token.

        ``GET /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            last_event_id: Id of the last event that the caller has; events behind it are sent. At most 128 characters.
            ticket: Stream ticket, in the place of a token. At most 512 characters.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``NO_INTERACTION``.
            ApiStatusError: 410: ``EVENTS_EXPIRED``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.attach_chat import OPERATION, STREAM
        from ..session_streams import SessionStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {"session_id": session_id, "last_event_id": last_event_id, "ticket": ticket},
            options,
            into=SessionStream,
            **stream,
        )

    def cancel(self, *, session_id: str, options: RequestOptions | None = None) -> CancelResult:
        """Cancel the answer that is being made.

        Returns as soon as the provider is told; the stream then ends with ``stop_reason`` ``cancelled``. Where nothing
        runs the status is ``error``. Doing it twice is no error and reaches the provider once.

        ``DELETE /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            options: settings of this call alone.

        Returns:
            What became of it.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.cancel_chat import OPERATION

        return self._client.fetch(OPERATION, {"session_id": session_id}, options)

    @overload
    def send(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatResponse: ...

    @overload
    def send(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> SessionStream: ...

    def send(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        stream: Literal[False, True] = False,
        options: RequestOptions | None = None,
    ) -> ChatResponse | SessionStream:
        """Say something and get the answer.

        The answer comes as Server-Sent Events, or whole with ``stream`` false. It is made to its end even if the
        connection is lost; reattach with ``GET``. Errors before the provider answers have their own status; later ones
        are ``error`` events. The header ``Interaction-Id`` names the interaction, ``Stream-Ticket`` opens its stream
        without a token for some minutes.

        ``POST /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            message: The message.
            stream: True gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The answer.

        Raises:
            BadRequestError: 400: ``INVALID_MESSAGE``, ``UNKNOWN_MODEL``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ConflictError: 409: ``SESSION_BUSY``.
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
        if stream:
            return self.stream(session_id=session_id, message=message, options=options)
        from ..api.chat.send_message import OPERATION

        return self._client.fetch(OPERATION, {"session_id": session_id, "message": message}, options)

    def stream(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> SessionStream:
        """Say something and get the answer. The answer comes as events.

        The answer comes as Server-Sent Events, or whole with ``stream`` false. It is made to its end even if the
        connection is lost; reattach with ``GET``. Errors before the provider answers have their own status; later ones
        are ``error`` events. The header ``Interaction-Id`` names the interaction, ``Stream-Ticket`` opens its stream
        without a token for some minutes.

        ``POST /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            message: The message.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``INVALID_MESSAGE``, ``UNKNOWN_MODEL``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ConflictError: 409: ``SESSION_BUSY``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            RateLimitError: 429: ``UPSTREAM_RATE_LIMITED``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServerError: 502: ``UPSTREAM_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``.
            ServerError: 504: ``UPSTREAM_TIMEOUT``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.send_message import OPERATION, STREAM
        from ..session_streams import SessionStream

        return self._client.stream(
            OPERATION, STREAM, {"session_id": session_id, "message": message}, options, into=SessionStream, **stream
        )

    def complete(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatResponse:
        """Say something and get the answer. Streams underneath and gives the outcome.

        The answer comes as Server-Sent Events, or whole with ``stream`` false. It is made to its end even if the
        connection is lost; reattach with ``GET``. Errors before the provider answers have their own status; later ones
        are ``error`` events. The header ``Interaction-Id`` names the interaction, ``Stream-Ticket`` opens its stream
        without a token for some minutes.

        ``POST /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            message: The message.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``INVALID_MESSAGE``, ``UNKNOWN_MODEL``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ConflictError: 409: ``SESSION_BUSY``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            RateLimitError: 429: ``UPSTREAM_RATE_LIMITED``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServerError: 502: ``UPSTREAM_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``.
            ServerError: 504: ``UPSTREAM_TIMEOUT``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return self.stream(session_id=session_id, message=message, options=options, **stream).result()


class ChatResourceWithResponse:
    """ChatResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = ChatResource(client)
        self.cancel = with_response(calls.cancel)

    def send(
        self, *, session_id: str, message: MessageInput | MessageInputParams, options: RequestOptions | None = None
    ) -> Response[ChatResponse]:
        """As ``ChatResource.send``, with status, headers and content of the answer."""
        from ..api.chat.send_message import OPERATION

        return self._client.call(OPERATION, {"session_id": session_id, "message": message}, options)


class AsyncChatResource:
    """Messages, their answers, reattaching and cancelling.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def attach(
        self,
        *,
        session_id: str,
        last_event_id: str | None = None,
        ticket: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncSessionStream:
        """Read the events of the last answer, from the beginning or from where the caller stopped.

        Events that are there come at once, further ones as they are made. ``Last-Event-ID`` is the id of the last event
        the caller has; without it the last interaction is told from its start. An answer that has ended can be read for
        some minutes; where the caller has all of its events the answer is 204, which also keeps an ``EventSource`` from
        asking again. A ticket in the query takes the place of the token.

        ``GET /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            last_event_id: Id of the last event that the caller has; events behind it are sent. At most 128 characters.
            ticket: Stream ticket, in the place of a token. At most 512 characters.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``NO_INTERACTION``.
            ApiStatusError: 410: ``EVENTS_EXPIRED``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            ServerError: 500: ``INTERNAL_ERROR``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.attach_chat import OPERATION, STREAM
        from ..session_streams import AsyncSessionStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {"session_id": session_id, "last_event_id": last_event_id, "ticket": ticket},
            options,
            into=AsyncSessionStream,
            **stream,
        )

    async def cancel(self, *, session_id: str, options: RequestOptions | None = None) -> CancelResult:
        """Cancel the answer that is being made.

        Returns as soon as the provider is told; the stream then ends with ``stop_reason`` ``cancelled``. Where nothing
        runs the status is ``error``. Doing it twice is no error and reaches the provider once.

        ``DELETE /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            options: settings of this call alone.

        Returns:
            What became of it.

        Raises:
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.cancel_chat import OPERATION

        return await self._client.fetch(OPERATION, {"session_id": session_id}, options)

    @overload
    async def send(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatResponse: ...

    @overload
    async def send(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncSessionStream: ...

    async def send(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        stream: Literal[False, True] = False,
        options: RequestOptions | None = None,
    ) -> ChatResponse | AsyncSessionStream:
        """Say something and get the answer.

        The answer comes as Server-Sent Events, or whole with ``stream`` false. It is made to its end even if the
        connection is lost; reattach with ``GET``. Errors before the provider answers have their own status; later ones
        are ``error`` events. The header ``Interaction-Id`` names the interaction, ``Stream-Ticket`` opens its stream
        without a token for some minutes.

        ``POST /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            message: The message.
            stream: True gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The answer.

        Raises:
            BadRequestError: 400: ``INVALID_MESSAGE``, ``UNKNOWN_MODEL``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ConflictError: 409: ``SESSION_BUSY``.
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
        if stream:
            return self.stream(session_id=session_id, message=message, options=options)
        from ..api.chat.send_message import OPERATION

        return await self._client.fetch(OPERATION, {"session_id": session_id, "message": message}, options)

    def stream(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncSessionStream:
        """Say something and get the answer. The answer comes as events.

        The answer comes as Server-Sent Events, or whole with ``stream`` false. It is made to its end even if the
        connection is lost; reattach with ``GET``. Errors before the provider answers have their own status; later ones
        are ``error`` events. The header ``Interaction-Id`` names the interaction, ``Stream-Ticket`` opens its stream
        without a token for some minutes.

        ``POST /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            message: The message.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``INVALID_MESSAGE``, ``UNKNOWN_MODEL``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ConflictError: 409: ``SESSION_BUSY``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            RateLimitError: 429: ``UPSTREAM_RATE_LIMITED``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServerError: 502: ``UPSTREAM_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``.
            ServerError: 504: ``UPSTREAM_TIMEOUT``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.chat.send_message import OPERATION, STREAM
        from ..session_streams import AsyncSessionStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {"session_id": session_id, "message": message},
            options,
            into=AsyncSessionStream,
            **stream,
        )

    async def complete(
        self,
        *,
        session_id: str,
        message: MessageInput | MessageInputParams,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatResponse:
        """Say something and get the answer. Streams underneath and gives the outcome.

        The answer comes as Server-Sent Events, or whole with ``stream`` false. It is made to its end even if the
        connection is lost; reattach with ``GET``. Errors before the provider answers have their own status; later ones
        are ``error`` events. The header ``Interaction-Id`` names the interaction, ``Stream-Ticket`` opens its stream
        without a token for some minutes.

        ``POST /api/v2/sessions/{session_id}/chat``

        Args:
            session_id: The session. 1 to 64 characters.
            message: The message.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``INVALID_MESSAGE``, ``UNKNOWN_MODEL``.
            AuthenticationError: 401: ``UNAUTHORIZED``.
            PermissionDeniedError: 403: ``FORBIDDEN``.
            NotFoundError: 404: ``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``.
            ConflictError: 409: ``SESSION_BUSY``.
            PayloadTooLargeError: 413: ``FILE_TOO_LARGE``.
            UnsupportedMediaTypeError: 415: ``UNSUPPORTED_MEDIA_TYPE``.
            ApiStatusError: 422: ``VALIDATION_ERROR``.
            RateLimitError: 429: ``UPSTREAM_RATE_LIMITED``.
            ServerError: 500: ``INTERNAL_ERROR``.
            ServerError: 502: ``UPSTREAM_ERROR``.
            ServiceUnavailableError: 503: ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``.
            ServerError: 504: ``UPSTREAM_TIMEOUT``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return await self.stream(session_id=session_id, message=message, options=options, **stream).result()


class AsyncChatResourceWithResponse:
    """AsyncChatResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncChatResource(client)
        self.cancel = async_with_response(calls.cancel)

    async def send(
        self, *, session_id: str, message: MessageInput | MessageInputParams, options: RequestOptions | None = None
    ) -> Response[ChatResponse]:
        """As ``AsyncChatResource.send``, with status, headers and content of the answer."""
        from ..api.chat.send_message import OPERATION

        return await self._client.call(OPERATION, {"session_id": session_id, "message": message}, options)
