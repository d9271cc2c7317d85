# Generated from spec/dify/datasets.yaml: edit that, not this file.
"""Knowledge bases (datasets): list, create, read, change, delete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.types import UNSET
from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions, Unset
    from ..models.dataset import Dataset
    from ..models.dataset_list import DatasetList
    from ..models.dataset_member import DatasetMember
    from ..models.dataset_permission import DatasetPermission
    from ..models.dataset_provider import DatasetProvider
    from ..models.external_retrieval_model import ExternalRetrievalModel
    from ..models.indexing_technique import IndexingTechnique
    from ..models.retrieval_model import RetrievalModel
    from ..models.summary_index_setting import SummaryIndexSetting
    from ..params import (
        DatasetMemberParams,
        ExternalRetrievalModelParams,
        RetrievalModelParams,
        SummaryIndexSettingParams,
    )


class DatasetsResource:
    """Knowledge bases (datasets): list, create, read, change, delete."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        permission: DatasetPermission | None | Unset = UNSET,
        provider: DatasetProvider | None = None,
        external_knowledge_api_id: str | None | Unset = UNSET,
        external_knowledge_id: str | None | Unset = UNSET,
        embedding_model: str | None | Unset = UNSET,
        embedding_model_provider: str | None | Unset = UNSET,
        retrieval_model: RetrievalModel | RetrievalModelParams | None | Unset = UNSET,
        summary_index_setting: SummaryIndexSetting | SummaryIndexSettingParams | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Create a knowledge base.

        Makes an empty knowledge base. Its name must be free in the workspace, otherwise the server answers 409. Without
        an indexing technique the first document decides.

        ``POST /datasets``

        Args:
            name: Name, 1 to 40 characters, free in the workspace.
            description: What it is about, at most 400 characters.
            indexing_technique: How it is to be indexed. One of ``high_quality``, ``economy``. ``None`` sends null.
            permission: Who may use it. Servers take ``only_me`` when it is left out. One of ``only_me``,
                ``all_team_members``, ``partial_members``. ``None`` sends null.
            provider: ``external`` needs ``external_knowledge_api_id`` and ``external_knowledge_id``. Servers take
                ``vendor`` when it is left out.
            external_knowledge_api_id: Id of the connection to an external knowledge API. ``None`` sends null.
            external_knowledge_id: Id of the knowledge base on the other side of that connection. ``None`` sends null.
            embedding_model: Embedding model for ``high_quality``; the workspace's own choice when left out. ``None``
                sends null.
            embedding_model_provider: Provider of the embedding model, as ``models.list`` names it. ``None`` sends null.
            retrieval_model: Search settings used when a call or an app brings none. ``None`` sends null.
            summary_index_setting: Settings for summaries of chunks. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            The new knowledge base. The status is 200, not 201.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ConflictError: 409: ``dataset_name_duplicate``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.create_dataset import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "name": name,
                "description": description,
                "indexing_technique": indexing_technique,
                "permission": permission,
                "provider": provider,
                "external_knowledge_api_id": external_knowledge_api_id,
                "external_knowledge_id": external_knowledge_id,
                "embedding_model": embedding_model,
                "embedding_model_provider": embedding_model_provider,
                "retrieval_model": retrieval_model,
                "summary_index_setting": summary_index_setting,
            },
            options,
        )

    def delete(self, *, dataset_id: str, options: RequestOptions | None = None) -> None:
        """Delete a knowledge base.

        Deletes the knowledge base with all its documents; nothing can be brought back. A knowledge base that an app
        uses may be refused with 409. Older servers answer status 200 with the body ``204``.

        ``DELETE /datasets/{dataset_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ConflictError: 409: ``dataset_in_use``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.delete_dataset import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    def get(self, *, dataset_id: str, options: RequestOptions | None = None) -> Dataset:
        """Read a knowledge base.

        Gives one knowledge base with its settings, counts, tags and metadata fields.

        ``GET /datasets/{dataset_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Returns:
            The knowledge base.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.get_dataset import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        tag_ids: Sequence[str] | None = None,
        include_all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DatasetList:
        """List knowledge bases.

        Gives the workspace's knowledge bases page by page, newest first. Servers up to 1.14.0 refuse a single id in
        ``tag_ids`` (400).

        ``GET /datasets``

        Args:
            page: Number of the page, from 1. The server takes 1 when it is left out.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
            keyword: Keep only knowledge bases whose name contains this text.
            tag_ids: Keep only knowledge bases that carry one of these tags. Travels as a repeated key.
            include_all: Give every knowledge base of the workspace, whoever may see it.
            options: settings of this call alone.

        Returns:
            One page of knowledge bases.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.list_datasets import OPERATION

        return self._client.fetch(
            OPERATION,
            {"page": page, "limit": limit, "keyword": keyword, "tag_ids": tag_ids, "include_all": include_all},
            options,
        )

    def iter(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        tag_ids: Sequence[str] | None = None,
        include_all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[DatasetList, Dataset]:
        """List knowledge bases. Goes through all pages.

        Gives the workspace's knowledge bases page by page, newest first. Servers up to 1.14.0 refuse a single id in
        ``tag_ids`` (400).

        ``GET /datasets``

        Args:
            page: Number of the page, from 1. The server takes 1 when it is left out.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
            keyword: Keep only knowledge bases whose name contains this text.
            tag_ids: Keep only knowledge bases that carry one of these tags. Travels as a repeated key.
            include_all: Give every knowledge base of the workspace, whoever may see it.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.list_datasets import OPERATION
        from ..models.dataset import Dataset

        return self._client.pages(
            OPERATION,
            {"page": page, "limit": limit, "keyword": keyword, "tag_ids": tag_ids, "include_all": include_all},
            options,
            item=Dataset,
        )

    def update(
        self,
        *,
        dataset_id: str,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        permission: DatasetPermission | None | Unset = UNSET,
        partial_member_list: Sequence[DatasetMember | DatasetMemberParams] | None | Unset = UNSET,
        embedding_model: str | None | Unset = UNSET,
        embedding_model_provider: str | None | Unset = UNSET,
        retrieval_model: RetrievalModel | RetrievalModelParams | None | Unset = UNSET,
        external_retrieval_model: ExternalRetrievalModel | ExternalRetrievalModelParams | None | Unset = UNSET,
        external_knowledge_id: str | None | Unset = UNSET,
        external_knowledge_api_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Change a knowledge base.

        Changes the settings that are given and leaves the others as they are. A change of the embedding model
        re-indexes everything in the knowledge base.

        ``PATCH /datasets/{dataset_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            name: New name, 1 to 40 characters. ``None`` sends null.
            description: New description, at most 400 characters. ``None`` sends null.
            indexing_technique: How it is to be indexed. One of ``high_quality``, ``economy``. ``None`` sends null.
            permission: Who may use it. One of ``only_me``, ``all_team_members``, ``partial_members``. ``None`` sends
                null.
            partial_member_list: Who may use it, with the permission ``partial_members``. Replaces the list. ``None``
                sends null.
            embedding_model: Embedding model; a new one re-indexes everything. ``None`` sends null.
            embedding_model_provider: Provider of the embedding model. ``None`` sends null.
            retrieval_model: Search settings used when a call or an app brings none. ``None`` sends null.
            external_retrieval_model: Search settings for an external knowledge base. ``None`` sends null.
            external_knowledge_id: Id of the knowledge base on the other side of the connection. ``None`` sends null.
            external_knowledge_api_id: Id of the connection to an external knowledge API. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            The knowledge base after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.update_dataset import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "name": name,
                "description": description,
                "indexing_technique": indexing_technique,
                "permission": permission,
                "partial_member_list": partial_member_list,
                "embedding_model": embedding_model,
                "embedding_model_provider": embedding_model_provider,
                "retrieval_model": retrieval_model,
                "external_retrieval_model": external_retrieval_model,
                "external_knowledge_id": external_knowledge_id,
                "external_knowledge_api_id": external_knowledge_api_id,
            },
            options,
        )


class DatasetsResourceWithResponse:
    """DatasetsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = DatasetsResource(client)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)
        self.get = with_response(calls.get)
        self.list = with_response(calls.list)
        self.update = with_response(calls.update)


class AsyncDatasetsResource:
    """Knowledge bases (datasets): list, create, read, change, delete.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        name: str,
        description: str | None = None,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        permission: DatasetPermission | None | Unset = UNSET,
        provider: DatasetProvider | None = None,
        external_knowledge_api_id: str | None | Unset = UNSET,
        external_knowledge_id: str | None | Unset = UNSET,
        embedding_model: str | None | Unset = UNSET,
        embedding_model_provider: str | None | Unset = UNSET,
        retrieval_model: RetrievalModel | RetrievalModelParams | None | Unset = UNSET,
        summary_index_setting: SummaryIndexSetting | SummaryIndexSettingParams | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Create a knowledge base.

        Makes an empty knowledge base. Its name must be free in the workspace, otherwise the server answers 409. Without
        an indexing technique the first document decides.

        ``POST /datasets``

        Args:
            name: Name, 1 to 40 characters, free in the workspace.
            description: What it is about, at most 400 characters.
            indexing_technique: How it is to be indexed. One of ``high_quality``, ``economy``. ``None`` sends null.
            permission: Who may use it. Servers take ``only_me`` when it is left out. One of ``only_me``,
                ``all_team_members``, ``partial_members``. ``None`` sends null.
            provider: ``external`` needs ``external_knowledge_api_id`` and ``external_knowledge_id``. Servers take
                ``vendor`` when it is left out.
            external_knowledge_api_id: Id of the connection to an external knowledge API. ``None`` sends null.
            external_knowledge_id: Id of the knowledge base on the other side of that connection. ``None`` sends null.
            embedding_model: Embedding model for ``high_quality``; the workspace's own choice when left out. ``None``
                sends null.
            embedding_model_provider: Provider of the embedding model, as ``models.list`` names it. ``None`` sends null.
            retrieval_model: Search settings used when a call or an app brings none. ``None`` sends null.
            summary_index_setting: Settings for summaries of chunks. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            The new knowledge base. The status is 200, not 201.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ConflictError: 409: ``dataset_name_duplicate``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.create_dataset import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "name": name,
                "description": description,
                "indexing_technique": indexing_technique,
                "permission": permission,
                "provider": provider,
                "external_knowledge_api_id": external_knowledge_api_id,
                "external_knowledge_id": external_knowledge_id,
                "embedding_model": embedding_model,
                "embedding_model_provider": embedding_model_provider,
                "retrieval_model": retrieval_model,
                "summary_index_setting": summary_index_setting,
            },
            options,
        )

    async def delete(self, *, dataset_id: str, options: RequestOptions | None = None) -> None:
        """Delete a knowledge base.

        Deletes the knowledge base with all its documents; nothing can be brought back. A knowledge base that an app
        uses may be refused with 409. Older servers answer status 200 with the body ``204``.

        ``DELETE /datasets/{dataset_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ConflictError: 409: ``dataset_in_use``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.delete_dataset import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    async def get(self, *, dataset_id: str, options: RequestOptions | None = None) -> Dataset:
        """Read a knowledge base.

        Gives one knowledge base with its settings, counts, tags and metadata fields.

        ``GET /datasets/{dataset_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Returns:
            The knowledge base.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.get_dataset import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    async def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        tag_ids: Sequence[str] | None = None,
        include_all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DatasetList:
        """List knowledge bases.

        Gives the workspace's knowledge bases page by page, newest first. Servers up to 1.14.0 refuse a single id in
        ``tag_ids`` (400).

        ``GET /datasets``

        Args:
            page: Number of the page, from 1. The server takes 1 when it is left out.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
            keyword: Keep only knowledge bases whose name contains this text.
            tag_ids: Keep only knowledge bases that carry one of these tags. Travels as a repeated key.
            include_all: Give every knowledge base of the workspace, whoever may see it.
            options: settings of this call alone.

        Returns:
            One page of knowledge bases.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.list_datasets import OPERATION

        return await self._client.fetch(
            OPERATION,
            {"page": page, "limit": limit, "keyword": keyword, "tag_ids": tag_ids, "include_all": include_all},
            options,
        )

    def iter(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        tag_ids: Sequence[str] | None = None,
        include_all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[DatasetList, Dataset]:
        """List knowledge bases. Goes through all pages.

        Gives the workspace's knowledge bases page by page, newest first. Servers up to 1.14.0 refuse a single id in
        ``tag_ids`` (400).

        ``GET /datasets``

        Args:
            page: Number of the page, from 1. The server takes 1 when it is left out.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
            keyword: Keep only knowledge bases whose name contains this text.
            tag_ids: Keep only knowledge bases that carry one of these tags. Travels as a repeated key.
            include_all: Give every knowledge base of the workspace, whoever may see it.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.list_datasets import OPERATION
        from ..models.dataset import Dataset

        return self._client.pages(
            OPERATION,
            {"page": page, "limit": limit, "keyword": keyword, "tag_ids": tag_ids, "include_all": include_all},
            options,
            item=Dataset,
        )

    async def update(
        self,
        *,
        dataset_id: str,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        permission: DatasetPermission | None | Unset = UNSET,
        partial_member_list: Sequence[DatasetMember | DatasetMemberParams] | None | Unset = UNSET,
        embedding_model: str | None | Unset = UNSET,
        embedding_model_provider: str | None | Unset = UNSET,
        retrieval_model: RetrievalModel | RetrievalModelParams | None | Unset = UNSET,
        external_retrieval_model: ExternalRetrievalModel | ExternalRetrievalModelParams | None | Unset = UNSET,
        external_knowledge_id: str | None | Unset = UNSET,
        external_knowledge_api_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Change a knowledge base.

        Changes the settings that are given and leaves the others as they are. A change of the embedding model
        re-indexes everything in the knowledge base.

        ``PATCH /datasets/{dataset_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            name: New name, 1 to 40 characters. ``None`` sends null.
            description: New description, at most 400 characters. ``None`` sends null.
            indexing_technique: How it is to be indexed. One of ``high_quality``, ``economy``. ``None`` sends null.
            permission: Who may use it. One of ``only_me``, ``all_team_members``, ``partial_members``. ``None`` sends
                null.
            partial_member_list: Who may use it, with the permission ``partial_members``. Replaces the list. ``None``
                sends null.
            embedding_model: Embedding model; a new one re-indexes everything. ``None`` sends null.
            embedding_model_provider: Provider of the embedding model. ``None`` sends null.
            retrieval_model: Search settings used when a call or an app brings none. ``None`` sends null.
            external_retrieval_model: Search settings for an external knowledge base. ``None`` sends null.
            external_knowledge_id: Id of the knowledge base on the other side of the connection. ``None`` sends null.
            external_knowledge_api_id: Id of the connection to an external knowledge API. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            The knowledge base after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.datasets.update_dataset import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "name": name,
                "description": description,
                "indexing_technique": indexing_technique,
                "permission": permission,
                "partial_member_list": partial_member_list,
                "embedding_model": embedding_model,
                "embedding_model_provider": embedding_model_provider,
                "retrieval_model": retrieval_model,
                "external_retrieval_model": external_retrieval_model,
                "external_knowledge_id": external_knowledge_id,
                "external_knowledge_api_id": external_knowledge_api_id,
            },
            options,
        )


class AsyncDatasetsResourceWithResponse:
    """AsyncDatasetsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncDatasetsResource(client)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
        self.get = async_with_response(calls.get)
        self.list = async_with_response(calls.list)
        self.update = async_with_response(calls.update)
