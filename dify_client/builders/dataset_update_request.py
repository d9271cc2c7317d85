# Generated from spec/dify/datasets.yaml (DatasetUpdateRequest): edit that, not this file.
"""Builder of ``DatasetUpdateRequest``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.dataset_member import DatasetMember
    from ..models.dataset_permission import DatasetPermission
    from ..models.dataset_update_request import DatasetUpdateRequest
    from ..models.external_retrieval_model import ExternalRetrievalModel
    from ..models.indexing_technique import IndexingTechnique
    from ..models.retrieval_model import RetrievalModel


class DatasetUpdateRequestBuilder(Builder["DatasetUpdateRequest"]):
    """Builds a ``DatasetUpdateRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def name(self, value: str | None) -> Self:
        """New name, 1 to 40 characters. ``None`` sends null."""
        return self._set("name", value)

    def description(self, value: str | None) -> Self:
        """New description, at most 400 characters. ``None`` sends null."""
        return self._set("description", value)

    def indexing_technique(self, value: IndexingTechnique | None) -> Self:
        """How it is to be indexed. One of ``high_quality``, ``economy``. ``None`` sends null."""
        return self._set("indexing_technique", value)

    def permission(self, value: DatasetPermission | None) -> Self:
        """Who may use it. One of ``only_me``, ``all_team_members``, ``partial_members``. ``None`` sends null."""
        return self._set("permission", value)

    def partial_member_list(self, value: Sequence[DatasetMember] | None) -> Self:
        """Who may use it, with the permission ``partial_members``. Replaces the list. ``None`` sends null."""
        return self._set("partial_member_list", value)

    def embedding_model(self, value: str | None) -> Self:
        """Embedding model; a new one re-indexes everything. ``None`` sends null."""
        return self._set("embedding_model", value)

    def embedding_model_provider(self, value: str | None) -> Self:
        """Provider of the embedding model. ``None`` sends null."""
        return self._set("embedding_model_provider", value)

    def retrieval_model(self, value: RetrievalModel | None) -> Self:
        """Search settings used when a call or an app brings none. ``None`` sends null."""
        return self._set("retrieval_model", value)

    def external_retrieval_model(self, value: ExternalRetrievalModel | None) -> Self:
        """Search settings for an external knowledge base. ``None`` sends null."""
        return self._set("external_retrieval_model", value)

    def external_knowledge_id(self, value: str | None) -> Self:
        """Id of the knowledge base on the other side of the connection. ``None`` sends null."""
        return self._set("external_knowledge_id", value)

    def external_knowledge_api_id(self, value: str | None) -> Self:
        """Id of the connection to an external knowledge API. ``None`` sends null."""
        return self._set("external_knowledge_api_id", value)

    def build(self) -> DatasetUpdateRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.dataset_update_request import DatasetUpdateRequest

        return self._build(DatasetUpdateRequest)
