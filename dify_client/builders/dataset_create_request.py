# Generated from spec/dify/datasets.yaml (DatasetCreateRequest): edit that, not this file.
"""Builder of ``DatasetCreateRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.dataset_create_request import DatasetCreateRequest
    from ..models.dataset_permission import DatasetPermission
    from ..models.dataset_provider import DatasetProvider
    from ..models.indexing_technique import IndexingTechnique
    from ..models.retrieval_model import RetrievalModel
    from ..models.summary_index_setting import SummaryIndexSetting


class DatasetCreateRequestBuilder(Builder["DatasetCreateRequest"]):
    """Builds a ``DatasetCreateRequest`` step by step; ``build()`` checks it. Needed: ``name``."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """Name, 1 to 40 characters, free in the workspace."""
        return self._set("name", value)

    def description(self, value: str) -> Self:
        """What it is about, at most 400 characters."""
        return self._set("description", value)

    def indexing_technique(self, value: IndexingTechnique | None) -> Self:
        """How it is to be indexed. One of ``high_quality``, ``economy``. ``None`` sends null."""
        return self._set("indexing_technique", value)

    def permission(self, value: DatasetPermission | None) -> Self:
        """Who may use it. Servers take ``only_me`` when it is left out. One of ``only_me``, ``all_team_members``,
        ``partial_members``. ``None`` sends null.
        """
        return self._set("permission", value)

    def provider(self, value: DatasetProvider) -> Self:
        """``external`` needs ``external_knowledge_api_id`` and ``external_knowledge_id``. Servers take ``vendor`` when
        it is left out.
        """
        return self._set("provider", value)

    def external_knowledge_api_id(self, value: str | None) -> Self:
        """Id of the connection to an external knowledge API. ``None`` sends null."""
        return self._set("external_knowledge_api_id", value)

    def external_knowledge_id(self, value: str | None) -> Self:
        """Id of the knowledge base on the other side of that connection. ``None`` sends null."""
        return self._set("external_knowledge_id", value)

    def embedding_model(self, value: str | None) -> Self:
        """Embedding model for ``high_quality``; the workspace's own choice when left out. ``None`` sends null."""
        return self._set("embedding_model", value)

    def embedding_model_provider(self, value: str | None) -> Self:
        """Provider of the embedding model, as ``models.list`` names it. ``None`` sends null."""
        return self._set("embedding_model_provider", value)

    def retrieval_model(self, value: RetrievalModel | None) -> Self:
        """Search settings used when a call or an app brings none. ``None`` sends null."""
        return self._set("retrieval_model", value)

    def summary_index_setting(self, value: SummaryIndexSetting | None) -> Self:
        """Settings for summaries of chunks. ``None`` sends null."""
        return self._set("summary_index_setting", value)

    def build(self) -> DatasetCreateRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.dataset_create_request import DatasetCreateRequest

        return self._build(DatasetCreateRequest)
