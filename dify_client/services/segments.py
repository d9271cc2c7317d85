# Generated from spec/dify/segments.yaml: edit that, not this file.
"""Chunks (segments) of a document: list, add, read, change, delete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions
    from ..models.new_segment import NewSegment
    from ..models.segment import Segment
    from ..models.segment_change import SegmentChange
    from ..models.segment_create_result import SegmentCreateResult
    from ..models.segment_detail import SegmentDetail
    from ..models.segment_list import SegmentList
    from ..params import NewSegmentParams, SegmentChangeParams


class SegmentsResource:
    """Chunks (segments) of a document: list, add, read, change, delete."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segments: Sequence[NewSegment | NewSegmentParams],
        options: RequestOptions | None = None,
    ) -> SegmentCreateResult:
        """Add chunks.

        Adds chunks to the end of a document and indexes them. Documents of questions and answers need an answer with
        each. The status is 200, not 201.

        ``POST /datasets/{dataset_id}/documents/{document_id}/segments``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segments: The chunks, in order. At least one. At least 1 item.
            options: settings of this call alone.

        Returns:
            The new chunks.

        Raises:
            BadRequestError: 400: ``invalid_param``, ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.create_segments import OPERATION

        return self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "segments": segments}, options
        )

    def delete(
        self, *, dataset_id: str, document_id: str, segment_id: str, options: RequestOptions | None = None
    ) -> None:
        """Delete a chunk.

        Deletes a chunk and its child chunks. Older servers answer status 200 with the body ``204``.

        ``DELETE /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.delete_segment import OPERATION

        return self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id}, options
        )

    def get(
        self, *, dataset_id: str, document_id: str, segment_id: str, options: RequestOptions | None = None
    ) -> SegmentDetail:
        """Read a chunk.

        Gives one chunk with its child chunks.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            options: settings of this call alone.

        Returns:
            The chunk.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.get_segment import OPERATION

        return self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id}, options
        )

    def list(
        self,
        *,
        dataset_id: str,
        document_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        status: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SegmentList:
        """List chunks.

        Gives the chunks of a document page by page, in order.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out. At least 1.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100. At least 1.
            keyword: Keep only chunks that contain this text.
            status: Keep only chunks in one of these states, such as ``completed``. Travels as a repeated key.
            options: settings of this call alone.

        Returns:
            One page of chunks.

        Raises:
            BadRequestError: 400: ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.list_segments import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "page": page,
                "limit": limit,
                "keyword": keyword,
                "status": status,
            },
            options,
        )

    def iter(
        self,
        *,
        dataset_id: str,
        document_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        status: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[SegmentList, Segment]:
        """List chunks. Goes through all pages.

        Gives the chunks of a document page by page, in order.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out. At least 1.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100. At least 1.
            keyword: Keep only chunks that contain this text.
            status: Keep only chunks in one of these states, such as ``completed``. Travels as a repeated key.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.list_segments import OPERATION
        from ..models.segment import Segment

        return self._client.pages(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "page": page,
                "limit": limit,
                "keyword": keyword,
                "status": status,
            },
            options,
            item=Segment,
        )

    def update(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        segment: SegmentChange | SegmentChangeParams,
        options: RequestOptions | None = None,
    ) -> SegmentDetail:
        """Change a chunk.

        Changes what is given and indexes the chunk again if its text changed. Disabling a chunk takes it out of
        searches.

        ``POST /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            segment: What to change.
            options: settings of this call alone.

        Returns:
            The chunk after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``, ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.update_segment import OPERATION

        return self._client.fetch(
            OPERATION,
            {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id, "segment": segment},
            options,
        )


class SegmentsResourceWithResponse:
    """SegmentsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = SegmentsResource(client)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)
        self.get = with_response(calls.get)
        self.list = with_response(calls.list)
        self.update = with_response(calls.update)


class AsyncSegmentsResource:
    """Chunks (segments) of a document: list, add, read, change, delete.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segments: Sequence[NewSegment | NewSegmentParams],
        options: RequestOptions | None = None,
    ) -> SegmentCreateResult:
        """Add chunks.

        Adds chunks to the end of a document and indexes them. Documents of questions and answers need an answer with
        each. The status is 200, not 201.

        ``POST /datasets/{dataset_id}/documents/{document_id}/segments``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segments: The chunks, in order. At least one. At least 1 item.
            options: settings of this call alone.

        Returns:
            The new chunks.

        Raises:
            BadRequestError: 400: ``invalid_param``, ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.create_segments import OPERATION

        return await self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "segments": segments}, options
        )

    async def delete(
        self, *, dataset_id: str, document_id: str, segment_id: str, options: RequestOptions | None = None
    ) -> None:
        """Delete a chunk.

        Deletes a chunk and its child chunks. Older servers answer status 200 with the body ``204``.

        ``DELETE /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.delete_segment import OPERATION

        return await self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id}, options
        )

    async def get(
        self, *, dataset_id: str, document_id: str, segment_id: str, options: RequestOptions | None = None
    ) -> SegmentDetail:
        """Read a chunk.

        Gives one chunk with its child chunks.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            options: settings of this call alone.

        Returns:
            The chunk.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.get_segment import OPERATION

        return await self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id}, options
        )

    async def list(
        self,
        *,
        dataset_id: str,
        document_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        status: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SegmentList:
        """List chunks.

        Gives the chunks of a document page by page, in order.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out. At least 1.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100. At least 1.
            keyword: Keep only chunks that contain this text.
            status: Keep only chunks in one of these states, such as ``completed``. Travels as a repeated key.
            options: settings of this call alone.

        Returns:
            One page of chunks.

        Raises:
            BadRequestError: 400: ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.list_segments import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "page": page,
                "limit": limit,
                "keyword": keyword,
                "status": status,
            },
            options,
        )

    def iter(
        self,
        *,
        dataset_id: str,
        document_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        status: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[SegmentList, Segment]:
        """List chunks. Goes through all pages.

        Gives the chunks of a document page by page, in order.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out. At least 1.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100. At least 1.
            keyword: Keep only chunks that contain this text.
            status: Keep only chunks in one of these states, such as ``completed``. Travels as a repeated key.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.list_segments import OPERATION
        from ..models.segment import Segment

        return self._client.pages(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "page": page,
                "limit": limit,
                "keyword": keyword,
                "status": status,
            },
            options,
            item=Segment,
        )

    async def update(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        segment: SegmentChange | SegmentChangeParams,
        options: RequestOptions | None = None,
    ) -> SegmentDetail:
        """Change a chunk.

        Changes what is given and indexes the chunk again if its text changed. Disabling a chunk takes it out of
        searches.

        ``POST /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            segment: What to change.
            options: settings of this call alone.

        Returns:
            The chunk after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``, ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.segments.update_segment import OPERATION

        return await self._client.fetch(
            OPERATION,
            {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id, "segment": segment},
            options,
        )


class AsyncSegmentsResourceWithResponse:
    """AsyncSegmentsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncSegmentsResource(client)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
        self.get = async_with_response(calls.get)
        self.list = async_with_response(calls.list)
        self.update = async_with_response(calls.update)
