# Generated from mini_api/audits.yaml: edit that, not this file.
"""Who did what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.streams import AsyncEventStream, EventStream
    from .._runtime.types import RequestOptions, Response, StreamOptions
    from ..models.audit import Audit
    from ..models.audit_event import AuditEvent
    from ..models.audit_page import AuditPage


class AuditsResource:
    """Who did what."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get(self, *, audit_id: str, options: RequestOptions | None = None) -> Audit:
        """One audit.

        It comes alone in a list.

        ``GET /audits/{audit_id}``

        Args:
            audit_id: The audit.
            options: settings of this call alone.

        Returns:
            The audit.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.audits.get_audit import OPERATION

        return self._client.fetch(OPERATION, {"audit_id": audit_id}, options)

    def search(
        self,
        *,
        who: str | None = None,
        after: str | None = None,
        at_most: int | None = None,
        options: RequestOptions | None = None,
    ) -> AuditPage:
        """Search the audits.

        The cursor moves in the body.

        ``POST /audits/search``

        Args:
            who: Who did it.
            after: Audits after this one.
            at_most: Audits per page. At least 1.
            options: settings of this call alone.

        Returns:
            A page of audits.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.audits.search_audits import OPERATION

        return self._client.fetch(OPERATION, {"who": who, "after": after, "at_most": at_most}, options)

    def iter_search(
        self,
        *,
        who: str | None = None,
        after: str | None = None,
        at_most: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[AuditPage, Audit]:
        """Search the audits. Goes through all pages.

        The cursor moves in the body.

        ``POST /audits/search``

        Args:
            who: Who did it.
            after: Audits after this one.
            at_most: Audits per page. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.audits.search_audits import OPERATION
        from ..models.audit import Audit

        return self._client.pages(OPERATION, {"who": who, "after": after, "at_most": at_most}, options, item=Audit)

    @overload
    def watch(
        self, *, who: str | None = None, live: Literal[False] = False, options: RequestOptions | None = None
    ) -> AuditPage: ...

    @overload
    def watch(
        self, *, who: str | None = None, live: Literal[True], options: RequestOptions | None = None
    ) -> EventStream[AuditEvent]: ...

    def watch(
        self, *, who: str | None = None, live: Literal[False, True] = False, options: RequestOptions | None = None
    ) -> AuditPage | EventStream[AuditEvent]:
        """What is done from now on.

        As one answer, or live.

        ``POST /audits/watch``

        Args:
            who: Who does it.
            live: True gives what ``live`` gives.
            options: settings of this call alone.

        Returns:
            The audits.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        if live:
            return self.live(who=who, options=options)
        from ..api.audits.watch_audits import OPERATION

        return self._client.fetch(OPERATION, {"who": who}, options)

    def live(
        self, *, who: str | None = None, options: RequestOptions | None = None, **stream: Unpack[StreamOptions]
    ) -> EventStream[AuditEvent]:
        """What is done from now on. The answer comes as events.

        As one answer, or live.

        ``POST /audits/watch``

        Args:
            who: Who does it.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.audits.watch_audits import OPERATION, STREAM

        return self._client.stream(OPERATION, STREAM, {"who": who}, options, **stream)


class AuditsResourceWithResponse:
    """AuditsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = AuditsResource(client)
        self.get = with_response(calls.get)
        self.search = with_response(calls.search)

    def watch(self, *, who: str | None = None, options: RequestOptions | None = None) -> Response[AuditPage]:
        """As ``AuditsResource.watch``, with status, headers and content of the answer."""
        from ..api.audits.watch_audits import OPERATION

        return self._client.call(OPERATION, {"who": who}, options)


class AsyncAuditsResource:
    """Who did what.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, *, audit_id: str, options: RequestOptions | None = None) -> Audit:
        """One audit.

        It comes alone in a list.

        ``GET /audits/{audit_id}``

        Args:
            audit_id: The audit.
            options: settings of this call alone.

        Returns:
            The audit.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.audits.get_audit import OPERATION

        return await self._client.fetch(OPERATION, {"audit_id": audit_id}, options)

    async def search(
        self,
        *,
        who: str | None = None,
        after: str | None = None,
        at_most: int | None = None,
        options: RequestOptions | None = None,
    ) -> AuditPage:
        """Search the audits.

        The cursor moves in the body.

        ``POST /audits/search``

        Args:
            who: Who did it.
            after: Audits after this one.
            at_most: Audits per page. At least 1.
            options: settings of this call alone.

        Returns:
            A page of audits.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.audits.search_audits import OPERATION

        return await self._client.fetch(OPERATION, {"who": who, "after": after, "at_most": at_most}, options)

    def iter_search(
        self,
        *,
        who: str | None = None,
        after: str | None = None,
        at_most: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[AuditPage, Audit]:
        """Search the audits. Goes through all pages.

        The cursor moves in the body.

        ``POST /audits/search``

        Args:
            who: Who did it.
            after: Audits after this one.
            at_most: Audits per page. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.audits.search_audits import OPERATION
        from ..models.audit import Audit

        return self._client.pages(OPERATION, {"who": who, "after": after, "at_most": at_most}, options, item=Audit)

    @overload
    async def watch(
        self, *, who: str | None = None, live: Literal[False] = False, options: RequestOptions | None = None
    ) -> AuditPage: ...

    @overload
    async def watch(
        self, *, who: str | None = None, live: Literal[True], options: RequestOptions | None = None
    ) -> AsyncEventStream[AuditEvent]: ...

    async def watch(
        self, *, who: str | None = None, live: Literal[False, True] = False, options: RequestOptions | None = None
    ) -> AuditPage | AsyncEventStream[AuditEvent]:
        """What is done from now on.

        As one answer, or live.

        ``POST /audits/watch``

        Args:
            who: Who does it.
            live: True gives what ``live`` gives.
            options: settings of this call alone.

        Returns:
            The audits.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        if live:
            return self.live(who=who, options=options)
        from ..api.audits.watch_audits import OPERATION

        return await self._client.fetch(OPERATION, {"who": who}, options)

    def live(
        self, *, who: str | None = None, options: RequestOptions | None = None, **stream: Unpack[StreamOptions]
    ) -> AsyncEventStream[AuditEvent]:
        """What is done from now on. The answer comes as events.

        As one answer, or live.

        ``POST /audits/watch``

        Args:
            who: Who does it.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.audits.watch_audits import OPERATION, STREAM

        return self._client.stream(OPERATION, STREAM, {"who": who}, options, **stream)


class AsyncAuditsResourceWithResponse:
    """AsyncAuditsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncAuditsResource(client)
        self.get = async_with_response(calls.get)
        self.search = async_with_response(calls.search)

    async def watch(self, *, who: str | None = None, options: RequestOptions | None = None) -> Response[AuditPage]:
        """As ``AsyncAuditsResource.watch``, with status, headers and content of the answer."""
        from ..api.audits.watch_audits import OPERATION

        return await self._client.call(OPERATION, {"who": who}, options)
