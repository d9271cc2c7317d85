# Generated from spec/dify/child_chunks.yaml: edit that, not this file.
"""Child chunks of a chunk, in hierarchical documents: list, add, change, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions
    from ..models.child_chunk import ChildChunk
    from ..models.child_chunk_detail import ChildChunkDetail
    from ..models.child_chunk_list import ChildChunkList


class ChildChunksResource:
    """Child chunks of a chunk, in hierarchical documents: list, add, change, delete."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self, *, dataset_id: str, document_id: str, segment_id: str, content: str, options: RequestOptions | None = None
    ) -> ChildChunkDetail:
        """Add a child chunk.

        Adds a child chunk to a chunk of a hierarchical document and indexes it. The status is 200, not 201.

        ``POST /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            content: The text.
            options: settings of this call alone.

        Returns:
            The new child chunk.

        Raises:
            BadRequestError: 400: ``invalid_param``, ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.create_child_chunk import OPERATION

        return self._client.fetch(
            OPERATION,
            {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id, "content": content},
            options,
        )

    def delete(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a child chunk.

        Deletes a child chunk. Older servers answer status 200 with the body ``204``.

        ``DELETE /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            child_chunk_id: Id of the child chunk. A UUID.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.delete_child_chunk import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "segment_id": segment_id,
                "child_chunk_id": child_chunk_id,
            },
            options,
        )

    def list(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        options: RequestOptions | None = None,
    ) -> ChildChunkList:
        """List child chunks.

        Gives the child chunks of a chunk page by page, in order.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out. At least 1.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100. At least 1.
            keyword: Keep only child chunks that contain this text.
            options: settings of this call alone.

        Returns:
            One page of child chunks.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.list_child_chunks import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "segment_id": segment_id,
                "page": page,
                "limit": limit,
                "keyword": keyword,
            },
            options,
        )

    def iter(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[ChildChunkList, ChildChunk]:
        """List child chunks. Goes through all pages.

        Gives the child chunks of a chunk page by page, in order.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out. At least 1.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100. At least 1.
            keyword: Keep only child chunks that contain this text.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.list_child_chunks import OPERATION
        from ..models.child_chunk import ChildChunk

        return self._client.pages(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "segment_id": segment_id,
                "page": page,
                "limit": limit,
                "keyword": keyword,
            },
            options,
            item=ChildChunk,
        )

    def update(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        content: str,
        options: RequestOptions | None = None,
    ) -> ChildChunkDetail:
        """Change a child chunk.

        Replaces the text of a child chunk and indexes it again.

        ``PATCH /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            child_chunk_id: Id of the child chunk. A UUID.
            content: The text.
            options: settings of this call alone.

        Returns:
            The child chunk after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.update_child_chunk import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "segment_id": segment_id,
                "child_chunk_id": child_chunk_id,
                "content": content,
            },
            options,
        )


class ChildChunksResourceWithResponse:
    """ChildChunksResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = ChildChunksResource(client)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)
        self.list = with_response(calls.list)
        self.update = with_response(calls.update)


class AsyncChildChunksResource:
    """Child chunks of a chunk, in hierarchical documents: list, add, change, delete.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self, *, dataset_id: str, document_id: str, segment_id: str, content: str, options: RequestOptions | None = None
    ) -> ChildChunkDetail:
        """Add a child chunk.

        Adds a child chunk to a chunk of a hierarchical document and indexes it. The status is 200, not 201.

        ``POST /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            content: The text.
            options: settings of this call alone.

        Returns:
            The new child chunk.

        Raises:
            BadRequestError: 400: ``invalid_param``, ``provider_not_initialize``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.create_child_chunk import OPERATION

        return await self._client.fetch(
            OPERATION,
            {"dataset_id": dataset_id, "document_id": document_id, "segment_id": segment_id, "content": content},
            options,
        )

    async def delete(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a child chunk.

        Deletes a child chunk. Older servers answer status 200 with the body ``204``.

        ``DELETE /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            child_chunk_id: Id of the child chunk. A UUID.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.delete_child_chunk import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "segment_id": segment_id,
                "child_chunk_id": child_chunk_id,
            },
            options,
        )

    async def list(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        options: RequestOptions | None = None,
    ) -> ChildChunkList:
        """List child chunks.

        Gives the child chunks of a chunk page by page, in order.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out. At least 1.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100. At least 1.
            keyword: Keep only child chunks that contain this text.
            options: settings of this call alone.

        Returns:
            One page of child chunks.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.list_child_chunks import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "segment_id": segment_id,
                "page": page,
                "limit": limit,
                "keyword": keyword,
            },
            options,
        )

    def iter(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ChildChunkList, ChildChunk]:
        """List child chunks. Goes through all pages.

        Gives the child chunks of a chunk page by page, in order.

        ``GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out. At least 1.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100. At least 1.
            keyword: Keep only child chunks that contain this text.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.list_child_chunks import OPERATION
        from ..models.child_chunk import ChildChunk

        return self._client.pages(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "segment_id": segment_id,
                "page": page,
                "limit": limit,
                "keyword": keyword,
            },
            options,
            item=ChildChunk,
        )

    async def update(
        self,
        *,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        content: str,
        options: RequestOptions | None = None,
    ) -> ChildChunkDetail:
        """Change a child chunk.

        Replaces the text of a child chunk and indexes it again.

        ``PATCH /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            segment_id: Id of the segment. A UUID.
            child_chunk_id: Id of the child chunk. A UUID.
            content: The text.
            options: settings of this call alone.

        Returns:
            The child chunk after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.child_chunks.update_child_chunk import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "segment_id": segment_id,
                "child_chunk_id": child_chunk_id,
                "content": content,
            },
            options,
        )


class AsyncChildChunksResourceWithResponse:
    """AsyncChildChunksResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncChildChunksResource(client)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
        self.list = async_with_response(calls.list)
        self.update = async_with_response(calls.update)
