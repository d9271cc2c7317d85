# Generated from spec/dify/feedback.yaml: edit that, not this file.
"""Ratings of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.types import UNSET
from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions, Unset
    from ..models.feedback import Feedback
    from ..models.feedback_list import FeedbackList
    from ..models.operation_result import OperationResult
    from ..models.rating import Rating


class FeedbackResource:
    """Ratings of answers."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self, *, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
    ) -> FeedbackList:
        """List the ratings of all messages of the app, newest first.

        The answer tells neither the number of ratings nor whether more follow; a page that is not full is the last.

        ``GET /app/feedbacks``

        Args:
            page: Page number; the first page is the default. At least 1.
            limit: Ratings per page; 20 if you do not say. 1 to 101.
            options: settings of this call alone.

        Returns:
            One page of ratings.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.feedback.list_feedbacks import OPERATION

        return self._client.fetch(OPERATION, {"page": page, "limit": limit}, options)

    def iter(
        self, *, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
    ) -> Pages[FeedbackList, Feedback]:
        """List the ratings of all messages of the app, newest first. Goes through all pages.

        The answer tells neither the number of ratings nor whether more follow; a page that is not full is the last.

        ``GET /app/feedbacks``

        Args:
            page: Page number; the first page is the default. At least 1.
            limit: Ratings per page; 20 if you do not say. 1 to 101.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.feedback.list_feedbacks import OPERATION
        from ..models.feedback import Feedback

        return self._client.pages(OPERATION, {"page": page, "limit": limit}, options, item=Feedback)

    def submit(
        self,
        *,
        message_id: str,
        rating: Rating | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> OperationResult:
        """Rate an answer, or take the rating back.

        One rating per message and end user: a second one replaces the first. A rating of null takes it back, and is
        refused (400) if there is none.

        ``POST /messages/{message_id}/feedbacks``

        Args:
            message_id: Id of the message. A UUID.
            rating: ``like`` or ``dislike``; null, or nothing at all, takes an earlier rating back. ``None`` sends null.
            content: What the end user has to say about it. ``None`` sends null.
            user: Your name for the end user who rates; the message must be theirs. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The rating is stored or gone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.feedback.submit_feedback import OPERATION

        return self._client.fetch(
            OPERATION, {"message_id": message_id, "rating": rating, "content": content, "user": user}, options
        )


class FeedbackResourceWithResponse:
    """FeedbackResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = FeedbackResource(client)
        self.list = with_response(calls.list)
        self.submit = with_response(calls.submit)


class AsyncFeedbackResource:
    """Ratings of answers.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self, *, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
    ) -> FeedbackList:
        """List the ratings of all messages of the app, newest first.

        The answer tells neither the number of ratings nor whether more follow; a page that is not full is the last.

        ``GET /app/feedbacks``

        Args:
            page: Page number; the first page is the default. At least 1.
            limit: Ratings per page; 20 if you do not say. 1 to 101.
            options: settings of this call alone.

        Returns:
            One page of ratings.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.feedback.list_feedbacks import OPERATION

        return await self._client.fetch(OPERATION, {"page": page, "limit": limit}, options)

    def iter(
        self, *, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPages[FeedbackList, Feedback]:
        """List the ratings of all messages of the app, newest first. Goes through all pages.

        The answer tells neither the number of ratings nor whether more follow; a page that is not full is the last.

        ``GET /app/feedbacks``

        Args:
            page: Page number; the first page is the default. At least 1.
            limit: Ratings per page; 20 if you do not say. 1 to 101.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.feedback.list_feedbacks import OPERATION
        from ..models.feedback import Feedback

        return self._client.pages(OPERATION, {"page": page, "limit": limit}, options, item=Feedback)

    async def submit(
        self,
        *,
        message_id: str,
        rating: Rating | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> OperationResult:
        """Rate an answer, or take the rating back.

        One rating per message and end user: a second one replaces the first. A rating of null takes it back, and is
        refused (400) if there is none.

        ``POST /messages/{message_id}/feedbacks``

        Args:
            message_id: Id of the message. A UUID.
            rating: ``like`` or ``dislike``; null, or nothing at all, takes an earlier rating back. ``None`` sends null.
            content: What the end user has to say about it. ``None`` sends null.
            user: Your name for the end user who rates; the message must be theirs. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The rating is stored or gone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.feedback.submit_feedback import OPERATION

        return await self._client.fetch(
            OPERATION, {"message_id": message_id, "rating": rating, "content": content, "user": user}, options
        )


class AsyncFeedbackResourceWithResponse:
    """AsyncFeedbackResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncFeedbackResource(client)
        self.list = async_with_response(calls.list)
        self.submit = async_with_response(calls.submit)
