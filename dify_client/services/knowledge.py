# Generated from spec/dify/knowledge.yaml: edit that, not this file.
"""Knowledge bases: documents and their chunks, tags, metadata, search, knowledge pipelines, and the models to index
with. Uses the knowledge key of the workspace, not the key of an app.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.types import UNSET
from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions, Unset
    from ..document_calls import AsyncWaitingDocumentsResource, WaitingDocumentsResource
    from ..models.external_retrieval_model import ExternalRetrievalModel
    from ..models.retrieval_model import RetrievalModel
    from ..models.retrieve_result import RetrieveResult
    from ..params import ExternalRetrievalModelParams, RetrievalModelParams
    from .child_chunks import (
        AsyncChildChunksResource,
        AsyncChildChunksResourceWithResponse,
        ChildChunksResource,
        ChildChunksResourceWithResponse,
    )
    from .datasets import (
        AsyncDatasetsResource,
        AsyncDatasetsResourceWithResponse,
        DatasetsResource,
        DatasetsResourceWithResponse,
    )
    from .documents import AsyncDocumentsResourceWithResponse, DocumentsResourceWithResponse
    from .metadata import (
        AsyncMetadataResource,
        AsyncMetadataResourceWithResponse,
        MetadataResource,
        MetadataResourceWithResponse,
    )
    from .models import AsyncModelsResource, AsyncModelsResourceWithResponse, ModelsResource, ModelsResourceWithResponse
    from .pipelines import (
        AsyncPipelinesResource,
        AsyncPipelinesResourceWithResponse,
        PipelinesResource,
        PipelinesResourceWithResponse,
    )
    from .segments import (
        AsyncSegmentsResource,
        AsyncSegmentsResourceWithResponse,
        SegmentsResource,
        SegmentsResourceWithResponse,
    )
    from .tags import AsyncTagsResource, AsyncTagsResourceWithResponse, TagsResource, TagsResourceWithResponse


class KnowledgeService:
    """Knowledge bases: documents and their chunks, tags, metadata, search, knowledge pipelines, and the models to index
    with. Uses the knowledge key of the workspace, not the key of an app.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def child_chunks(self) -> ChildChunksResource:
        """Child chunks of a chunk, in hierarchical documents: list, add, change, delete."""
        from .child_chunks import ChildChunksResource

        return ChildChunksResource(self._client)

    @property
    def datasets(self) -> DatasetsResource:
        """Knowledge bases (datasets): list, create, read, change, delete."""
        from .datasets import DatasetsResource

        return DatasetsResource(self._client)

    @property
    def documents(self) -> WaitingDocumentsResource:
        """Documents of a knowledge base: list, read, replace, switch, delete, follow their indexing."""
        from ..document_calls import WaitingDocumentsResource

        return WaitingDocumentsResource(self._client)

    @property
    def metadata(self) -> MetadataResource:
        """Metadata fields of a knowledge base, and the values documents have in them."""
        from .metadata import MetadataResource

        return MetadataResource(self._client)

    @property
    def models(self) -> ModelsResource:
        """Models that the workspace can use, by kind."""
        from .models import ModelsResource

        return ModelsResource(self._client)

    @property
    def pipelines(self) -> PipelinesResource:
        """Pipelines."""
        from .pipelines import PipelinesResource

        return PipelinesResource(self._client)

    @property
    def segments(self) -> SegmentsResource:
        """Chunks (segments) of a document: list, add, read, change, delete."""
        from .segments import SegmentsResource

        return SegmentsResource(self._client)

    @property
    def tags(self) -> TagsResource:
        """Tags of the workspace for knowledge bases, and which knowledge base carries which."""
        from .tags import TagsResource

        return TagsResource(self._client)

    def retrieve(
        self,
        *,
        dataset_id: str,
        query: str,
        retrieval_model: RetrievalModel | RetrievalModelParams | None | Unset = UNSET,
        external_retrieval_model: ExternalRetrievalModel | ExternalRetrievalModelParams | None | Unset = UNSET,
        attachment_ids: Sequence[str] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RetrieveResult:
        """Search a knowledge base.

        Finds the chunks of a knowledge base that fit a question best. Settings given here hold for this call only. A
        knowledge base that was never indexed answers 400.

        ``POST /datasets/{dataset_id}/retrieve``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            query: The question, at most 250 characters.
            retrieval_model: How to search; the knowledge base's own settings when left out. ``None`` sends null.
            external_retrieval_model: How to search an external knowledge base. ``None`` sends null.
            attachment_ids: Ids of uploaded images to search with, for multimodal knowledge bases. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            What was found, best first.

        Raises:
            BadRequestError: 400: ``dataset_not_initialized``, ``provider_not_initialize``, ``provider_quota_exceeded``,
                ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.retrieval.retrieve_chunks import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "query": query,
                "retrieval_model": retrieval_model,
                "external_retrieval_model": external_retrieval_model,
                "attachment_ids": attachment_ids,
            },
            options,
        )


class KnowledgeServiceWithResponse:
    """KnowledgeService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = KnowledgeService(client)
        self.retrieve = with_response(calls.retrieve)

    @property
    def child_chunks(self) -> ChildChunksResourceWithResponse:
        """Child chunks of a chunk, in hierarchical documents: list, add, change, delete."""
        from .child_chunks import ChildChunksResourceWithResponse

        return ChildChunksResourceWithResponse(self._client)

    @property
    def datasets(self) -> DatasetsResourceWithResponse:
        """Knowledge bases (datasets): list, create, read, change, delete."""
        from .datasets import DatasetsResourceWithResponse

        return DatasetsResourceWithResponse(self._client)

    @property
    def documents(self) -> DocumentsResourceWithResponse:
        """Documents of a knowledge base: list, read, replace, switch, delete, follow their indexing."""
        from .documents import DocumentsResourceWithResponse

        return DocumentsResourceWithResponse(self._client)

    @property
    def metadata(self) -> MetadataResourceWithResponse:
        """Metadata fields of a knowledge base, and the values documents have in them."""
        from .metadata import MetadataResourceWithResponse

        return MetadataResourceWithResponse(self._client)

    @property
    def models(self) -> ModelsResourceWithResponse:
        """Models that the workspace can use, by kind."""
        from .models import ModelsResourceWithResponse

        return ModelsResourceWithResponse(self._client)

    @property
    def pipelines(self) -> PipelinesResourceWithResponse:
        """Pipelines."""
        from .pipelines import PipelinesResourceWithResponse

        return PipelinesResourceWithResponse(self._client)

    @property
    def segments(self) -> SegmentsResourceWithResponse:
        """Chunks (segments) of a document: list, add, read, change, delete."""
        from .segments import SegmentsResourceWithResponse

        return SegmentsResourceWithResponse(self._client)

    @property
    def tags(self) -> TagsResourceWithResponse:
        """Tags of the workspace for knowledge bases, and which knowledge base carries which."""
        from .tags import TagsResourceWithResponse

        return TagsResourceWithResponse(self._client)


class AsyncKnowledgeService:
    """Knowledge bases: documents and their chunks, tags, metadata, search, knowledge pipelines, and the models to index
    with. Uses the knowledge key of the workspace, not the key of an app.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def child_chunks(self) -> AsyncChildChunksResource:
        """Child chunks of a chunk, in hierarchical documents: list, add, change, delete."""
        from .child_chunks import AsyncChildChunksResource

        return AsyncChildChunksResource(self._client)

    @property
    def datasets(self) -> AsyncDatasetsResource:
        """Knowledge bases (datasets): list, create, read, change, delete."""
        from .datasets import AsyncDatasetsResource

        return AsyncDatasetsResource(self._client)

    @property
    def documents(self) -> AsyncWaitingDocumentsResource:
        """Documents of a knowledge base: list, read, replace, switch, delete, follow their indexing."""
        from ..document_calls import AsyncWaitingDocumentsResource

        return AsyncWaitingDocumentsResource(self._client)

    @property
    def metadata(self) -> AsyncMetadataResource:
        """Metadata fields of a knowledge base, and the values documents have in them."""
        from .metadata import AsyncMetadataResource

        return AsyncMetadataResource(self._client)

    @property
    def models(self) -> AsyncModelsResource:
        """Models that the workspace can use, by kind."""
        from .models import AsyncModelsResource

        return AsyncModelsResource(self._client)

    @property
    def pipelines(self) -> AsyncPipelinesResource:
        """Pipelines."""
        from .pipelines import AsyncPipelinesResource

        return AsyncPipelinesResource(self._client)

    @property
    def segments(self) -> AsyncSegmentsResource:
        """Chunks (segments) of a document: list, add, read, change, delete."""
        from .segments import AsyncSegmentsResource

        return AsyncSegmentsResource(self._client)

    @property
    def tags(self) -> AsyncTagsResource:
        """Tags of the workspace for knowledge bases, and which knowledge base carries which."""
        from .tags import AsyncTagsResource

        return AsyncTagsResource(self._client)

    async def retrieve(
        self,
        *,
        dataset_id: str,
        query: str,
        retrieval_model: RetrievalModel | RetrievalModelParams | None | Unset = UNSET,
        external_retrieval_model: ExternalRetrievalModel | ExternalRetrievalModelParams | None | Unset = UNSET,
        attachment_ids: Sequence[str] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RetrieveResult:
        """Search a knowledge base.

        Finds the chunks of a knowledge base that fit a question best. Settings given here hold for this call only. A
        knowledge base that was never indexed answers 400.

        ``POST /datasets/{dataset_id}/retrieve``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            query: The question, at most 250 characters.
            retrieval_model: How to search; the knowledge base's own settings when left out. ``None`` sends null.
            external_retrieval_model: How to search an external knowledge base. ``None`` sends null.
            attachment_ids: Ids of uploaded images to search with, for multimodal knowledge bases. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            What was found, best first.

        Raises:
            BadRequestError: 400: ``dataset_not_initialized``, ``provider_not_initialize``, ``provider_quota_exceeded``,
                ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.retrieval.retrieve_chunks import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "query": query,
                "retrieval_model": retrieval_model,
                "external_retrieval_model": external_retrieval_model,
                "attachment_ids": attachment_ids,
            },
            options,
        )


class AsyncKnowledgeServiceWithResponse:
    """AsyncKnowledgeService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncKnowledgeService(client)
        self.retrieve = async_with_response(calls.retrieve)

    @property
    def child_chunks(self) -> AsyncChildChunksResourceWithResponse:
        """Child chunks of a chunk, in hierarchical documents: list, add, change, delete."""
        from .child_chunks import AsyncChildChunksResourceWithResponse

        return AsyncChildChunksResourceWithResponse(self._client)

    @property
    def datasets(self) -> AsyncDatasetsResourceWithResponse:
        """Knowledge bases (datasets): list, create, read, change, delete."""
        from .datasets import AsyncDatasetsResourceWithResponse

        return AsyncDatasetsResourceWithResponse(self._client)

    @property
    def documents(self) -> AsyncDocumentsResourceWithResponse:
        """Documents of a knowledge base: list, read, replace, switch, delete, follow their indexing."""
        from .documents import AsyncDocumentsResourceWithResponse

        return AsyncDocumentsResourceWithResponse(self._client)

    @property
    def metadata(self) -> AsyncMetadataResourceWithResponse:
        """Metadata fields of a knowledge base, and the values documents have in them."""
        from .metadata import AsyncMetadataResourceWithResponse

        return AsyncMetadataResourceWithResponse(self._client)

    @property
    def models(self) -> AsyncModelsResourceWithResponse:
        """Models that the workspace can use, by kind."""
        from .models import AsyncModelsResourceWithResponse

        return AsyncModelsResourceWithResponse(self._client)

    @property
    def pipelines(self) -> AsyncPipelinesResourceWithResponse:
        """Pipelines."""
        from .pipelines import AsyncPipelinesResourceWithResponse

        return AsyncPipelinesResourceWithResponse(self._client)

    @property
    def segments(self) -> AsyncSegmentsResourceWithResponse:
        """Chunks (segments) of a document: list, add, read, change, delete."""
        from .segments import AsyncSegmentsResourceWithResponse

        return AsyncSegmentsResourceWithResponse(self._client)

    @property
    def tags(self) -> AsyncTagsResourceWithResponse:
        """Tags of the workspace for knowledge bases, and which knowledge base carries which."""
        from .tags import AsyncTagsResourceWithResponse

        return AsyncTagsResourceWithResponse(self._client)
