# Generated from spec/dify/annotations.yaml: edit that, not this file.
"""Fixed answers to known questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions
    from ..models.annotation import Annotation
    from ..models.annotation_action import AnnotationAction
    from ..models.annotation_list import AnnotationList
    from ..models.annotation_reply_job import AnnotationReplyJob


class AnnotationsResource:
    """Fixed answers to known questions."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def configure_reply(
        self,
        *,
        action: AnnotationAction,
        score_threshold: float,
        embedding_provider_name: str,
        embedding_model_name: str,
        options: RequestOptions | None = None,
    ) -> AnnotationReplyJob:
        """Switch answering by annotations on or off.

        Starts a background job and answers its id; follow it with ``annotations.reply_status``. The three settings are
        needed for switching off too.

        ``POST /apps/annotation-reply/{action}``

        Args:
            action: Which way to switch. One of ``enable``, ``disable``.
            score_threshold: How alike a question must be to the annotation's, from 0 to 1; higher is stricter.
            embedding_provider_name: Provider of the embedding model, as the workspace names it.
            embedding_model_name: Embedding model that compares questions.
            options: settings of this call alone.

        Returns:
            The job that was started.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ServerError: 500: ``unknown``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.configure_annotation_reply import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "action": action,
                "score_threshold": score_threshold,
                "embedding_provider_name": embedding_provider_name,
                "embedding_model_name": embedding_model_name,
            },
            options,
        )

    def create(self, *, question: str, answer: str, options: RequestOptions | None = None) -> Annotation:
        """Add an annotation.

        It answers questions at once if annotation reply is switched on.

        ``POST /apps/annotations``

        Args:
            question: The question, as end users would put it.
            answer: The answer to give instead of the model's.
            options: settings of this call alone.

        Returns:
            The new annotation.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.create_annotation import OPERATION

        return self._client.fetch(OPERATION, {"question": question, "answer": answer}, options)

    def delete(self, *, annotation_id: str, options: RequestOptions | None = None) -> None:
        """Delete an annotation.

        The question goes to the model again.

        ``DELETE /apps/annotations/{annotation_id}``

        Args:
            annotation_id: Id of the annotation. A UUID.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.delete_annotation import OPERATION

        return self._client.fetch(OPERATION, {"annotation_id": annotation_id}, options)

    def reply_status(
        self, *, action: AnnotationAction, job_id: str, options: RequestOptions | None = None
    ) -> AnnotationReplyJob:
        """Ask how far a switching job is.

        Jobs are forgotten after a while; an unknown one is a 400.

        ``GET /apps/annotation-reply/{action}/status/{job_id}``

        Args:
            action: The action the job was started with. One of ``enable``, ``disable``.
            job_id: Id of the job. A UUID.
            options: settings of this call alone.

        Returns:
            The job.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.get_annotation_reply_status import OPERATION

        return self._client.fetch(OPERATION, {"action": action, "job_id": job_id}, options)

    def list(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AnnotationList:
        """List the annotations of the app.

        All of them, or those that contain a keyword in question or answer.

        ``GET /apps/annotations``

        Args:
            keyword: Only annotations whose question or answer contains this text.
            page: Page number; the first page is the default. At least 1.
            limit: Annotations per page; 20 if you do not say. At least 1.
            options: settings of this call alone.

        Returns:
            One page of annotations.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.list_annotations import OPERATION

        return self._client.fetch(OPERATION, {"keyword": keyword, "page": page, "limit": limit}, options)

    def iter(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[AnnotationList, Annotation]:
        """List the annotations of the app. Goes through all pages.

        All of them, or those that contain a keyword in question or answer.

        ``GET /apps/annotations``

        Args:
            keyword: Only annotations whose question or answer contains this text.
            page: Page number; the first page is the default. At least 1.
            limit: Annotations per page; 20 if you do not say. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.list_annotations import OPERATION
        from ..models.annotation import Annotation

        return self._client.pages(
            OPERATION, {"keyword": keyword, "page": page, "limit": limit}, options, item=Annotation
        )

    def update(
        self, *, annotation_id: str, question: str, answer: str, options: RequestOptions | None = None
    ) -> Annotation:
        """Replace question and answer of an annotation.

        Both are needed; what is not meant to change is sent as it was.

        ``PUT /apps/annotations/{annotation_id}``

        Args:
            annotation_id: Id of the annotation. A UUID.
            question: The question, as end users would put it.
            answer: The answer to give instead of the model's.
            options: settings of this call alone.

        Returns:
            The changed annotation.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.update_annotation import OPERATION

        return self._client.fetch(
            OPERATION, {"annotation_id": annotation_id, "question": question, "answer": answer}, options
        )


class AnnotationsResourceWithResponse:
    """AnnotationsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = AnnotationsResource(client)
        self.configure_reply = with_response(calls.configure_reply)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)
        self.reply_status = with_response(calls.reply_status)
        self.list = with_response(calls.list)
        self.update = with_response(calls.update)


class AsyncAnnotationsResource:
    """Fixed answers to known questions.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def configure_reply(
        self,
        *,
        action: AnnotationAction,
        score_threshold: float,
        embedding_provider_name: str,
        embedding_model_name: str,
        options: RequestOptions | None = None,
    ) -> AnnotationReplyJob:
        """Switch answering by annotations on or off.

        Starts a background job and answers its id; follow it with ``annotations.reply_status``. The three settings are
        needed for switching off too.

        ``POST /apps/annotation-reply/{action}``

        Args:
            action: Which way to switch. One of ``enable``, ``disable``.
            score_threshold: How alike a question must be to the annotation's, from 0 to 1; higher is stricter.
            embedding_provider_name: Provider of the embedding model, as the workspace names it.
            embedding_model_name: Embedding model that compares questions.
            options: settings of this call alone.

        Returns:
            The job that was started.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ServerError: 500: ``unknown``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.configure_annotation_reply import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "action": action,
                "score_threshold": score_threshold,
                "embedding_provider_name": embedding_provider_name,
                "embedding_model_name": embedding_model_name,
            },
            options,
        )

    async def create(self, *, question: str, answer: str, options: RequestOptions | None = None) -> Annotation:
        """Add an annotation.

        It answers questions at once if annotation reply is switched on.

        ``POST /apps/annotations``

        Args:
            question: The question, as end users would put it.
            answer: The answer to give instead of the model's.
            options: settings of this call alone.

        Returns:
            The new annotation.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.create_annotation import OPERATION

        return await self._client.fetch(OPERATION, {"question": question, "answer": answer}, options)

    async def delete(self, *, annotation_id: str, options: RequestOptions | None = None) -> None:
        """Delete an annotation.

        The question goes to the model again.

        ``DELETE /apps/annotations/{annotation_id}``

        Args:
            annotation_id: Id of the annotation. A UUID.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.delete_annotation import OPERATION

        return await self._client.fetch(OPERATION, {"annotation_id": annotation_id}, options)

    async def reply_status(
        self, *, action: AnnotationAction, job_id: str, options: RequestOptions | None = None
    ) -> AnnotationReplyJob:
        """Ask how far a switching job is.

        Jobs are forgotten after a while; an unknown one is a 400.

        ``GET /apps/annotation-reply/{action}/status/{job_id}``

        Args:
            action: The action the job was started with. One of ``enable``, ``disable``.
            job_id: Id of the job. A UUID.
            options: settings of this call alone.

        Returns:
            The job.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.get_annotation_reply_status import OPERATION

        return await self._client.fetch(OPERATION, {"action": action, "job_id": job_id}, options)

    async def list(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AnnotationList:
        """List the annotations of the app.

        All of them, or those that contain a keyword in question or answer.

        ``GET /apps/annotations``

        Args:
            keyword: Only annotations whose question or answer contains this text.
            page: Page number; the first page is the default. At least 1.
            limit: Annotations per page; 20 if you do not say. At least 1.
            options: settings of this call alone.

        Returns:
            One page of annotations.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.list_annotations import OPERATION

        return await self._client.fetch(OPERATION, {"keyword": keyword, "page": page, "limit": limit}, options)

    def iter(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[AnnotationList, Annotation]:
        """List the annotations of the app. Goes through all pages.

        All of them, or those that contain a keyword in question or answer.

        ``GET /apps/annotations``

        Args:
            keyword: Only annotations whose question or answer contains this text.
            page: Page number; the first page is the default. At least 1.
            limit: Annotations per page; 20 if you do not say. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.list_annotations import OPERATION
        from ..models.annotation import Annotation

        return self._client.pages(
            OPERATION, {"keyword": keyword, "page": page, "limit": limit}, options, item=Annotation
        )

    async def update(
        self, *, annotation_id: str, question: str, answer: str, options: RequestOptions | None = None
    ) -> Annotation:
        """Replace question and answer of an annotation.

        Both are needed; what is not meant to change is sent as it was.

        ``PUT /apps/annotations/{annotation_id}``

        Args:
            annotation_id: Id of the annotation. A UUID.
            question: The question, as end users would put it.
            answer: The answer to give instead of the model's.
            options: settings of this call alone.

        Returns:
            The changed annotation.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.annotations.update_annotation import OPERATION

        return await self._client.fetch(
            OPERATION, {"annotation_id": annotation_id, "question": question, "answer": answer}, options
        )


class AsyncAnnotationsResourceWithResponse:
    """AsyncAnnotationsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncAnnotationsResource(client)
        self.configure_reply = async_with_response(calls.configure_reply)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
        self.reply_status = async_with_response(calls.reply_status)
        self.list = async_with_response(calls.list)
        self.update = async_with_response(calls.update)
