# Generated from mini_api/sessions.yaml: edit that, not this file.
"""Sessions and their turns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.streams import AsyncEventStream, EventStream
    from .._runtime.types import RequestOptions, StreamOptions
    from ..models.color import Color
    from ..models.log_event import LogEvent
    from ..models.session import Session
    from ..models.session_page import SessionPage


class SessionsResource:
    """Sessions and their turns."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def follow(
        self,
        *,
        session_id: str,
        go_on: bool | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> EventStream[LogEvent]:
        """Follow a session's log.

        From its beginning.

        ``GET /sessions/{session_id}/log``

        Args:
            session_id: The session.
            go_on: Go on after a pause.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.follow_log import OPERATION, STREAM

        return self._client.stream(OPERATION, STREAM, {"session_id": session_id, "go_on": go_on}, options, **stream)

    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        color: Sequence[Color] | None = None,
        x_trace_id: str | None = None,
        theme: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionPage:
        """List sessions.

        Newest first.

        ``GET /sessions``

        Args:
            after: Cursor of the page before.
            limit: Sessions per page. 1 to 50.
            color: Colours to list. One of ``red``, ``dark-blue``, ``""``.
            x_trace_id: Id for the server's log. At most 8 characters.
            theme: Look of the page.
            options: settings of this call alone.

        Returns:
            A page of sessions.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.list_sessions import OPERATION

        return self._client.fetch(
            OPERATION,
            {"after": after, "limit": limit, "color": color, "x_trace_id": x_trace_id, "theme": theme},
            options,
        )

    def iter(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        color: Sequence[Color] | None = None,
        x_trace_id: str | None = None,
        theme: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[SessionPage, Session]:
        """List sessions. Goes through all pages.

        Newest first.

        ``GET /sessions``

        Args:
            after: Cursor of the page before.
            limit: Sessions per page. 1 to 50.
            color: Colours to list. One of ``red``, ``dark-blue``, ``""``.
            x_trace_id: Id for the server's log. At most 8 characters.
            theme: Look of the page.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.list_sessions import OPERATION
        from ..models.session import Session

        return self._client.pages(
            OPERATION,
            {"after": after, "limit": limit, "color": color, "x_trace_id": x_trace_id, "theme": theme},
            options,
            item=Session,
        )


class SessionsResourceWithResponse:
    """SessionsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = SessionsResource(client)
        self.list = with_response(calls.list)


class AsyncSessionsResource:
    """Sessions and their turns.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def follow(
        self,
        *,
        session_id: str,
        go_on: bool | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncEventStream[LogEvent]:
        """Follow a session's log.

        From its beginning.

        ``GET /sessions/{session_id}/log``

        Args:
            session_id: The session.
            go_on: Go on after a pause.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.follow_log import OPERATION, STREAM

        return self._client.stream(OPERATION, STREAM, {"session_id": session_id, "go_on": go_on}, options, **stream)

    async def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        color: Sequence[Color] | None = None,
        x_trace_id: str | None = None,
        theme: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionPage:
        """List sessions.

        Newest first.

        ``GET /sessions``

        Args:
            after: Cursor of the page before.
            limit: Sessions per page. 1 to 50.
            color: Colours to list. One of ``red``, ``dark-blue``, ``""``.
            x_trace_id: Id for the server's log. At most 8 characters.
            theme: Look of the page.
            options: settings of this call alone.

        Returns:
            A page of sessions.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.list_sessions import OPERATION

        return await self._client.fetch(
            OPERATION,
            {"after": after, "limit": limit, "color": color, "x_trace_id": x_trace_id, "theme": theme},
            options,
        )

    def iter(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        color: Sequence[Color] | None = None,
        x_trace_id: str | None = None,
        theme: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[SessionPage, Session]:
        """List sessions. Goes through all pages.

        Newest first.

        ``GET /sessions``

        Args:
            after: Cursor of the page before.
            limit: Sessions per page. 1 to 50.
            color: Colours to list. One of ``red``, ``dark-blue``, ``""``.
            x_trace_id: Id for the server's log. At most 8 characters.
            theme: Look of the page.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.list_sessions import OPERATION
        from ..models.session import Session

        return self._client.pages(
            OPERATION,
            {"after": after, "limit": limit, "color": color, "x_trace_id": x_trace_id, "theme": theme},
            options,
            item=Session,
        )


class AsyncSessionsResourceWithResponse:
    """AsyncSessionsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncSessionsResource(client)
        self.list = async_with_response(calls.list)
