# Generated from spec/dify/datasets.yaml (DatasetUpdateRequest): edit that, not this file.
"""Settings of a knowledge base to change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.dataset_update_request import DatasetUpdateRequestBuilder
    from .dataset_permission import DatasetPermission
    from .indexing_technique import IndexingTechnique


@define(kw_only=True)
class DatasetUpdateRequest(RequestModel):
    """Settings of a knowledge base to change. What is left out stays."""

    name: str | None | Unset = UNSET
    """New name, 1 to 40 characters."""

    description: str | None | Unset = UNSET
    """New description, at most 400 characters."""

    indexing_technique: IndexingTechnique | None | Unset = UNSET
    """How it is to be indexed. One of ``high_quality``, ``economy``."""

    permission: DatasetPermission | None | Unset = UNSET
    """Who may use it. One of ``only_me``, ``all_team_members``, ``partial_members``."""

    partial_member_list: Sequence[DatasetMember] | None | Unset = UNSET
    """Who may use it, with the permission ``partial_members``. Replaces the list."""

    embedding_model: str | None | Unset = UNSET
    """Embedding model; a new one re-indexes everything."""

    embedding_model_provider: str | None | Unset = UNSET
    """Provider of the embedding model."""

    retrieval_model: RetrievalModel | None | Unset = UNSET
    """Search settings used when a call or an app brings none."""

    external_retrieval_model: ExternalRetrievalModel | None | Unset = UNSET
    """Search settings for an external knowledge base."""

    external_knowledge_id: str | None | Unset = UNSET
    """Id of the knowledge base on the other side of the connection."""

    external_knowledge_api_id: str | None | Unset = UNSET
    """Id of the connection to an external knowledge API."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", nullable=True, check=Check(types=("string",), min_length=1, max_length=40)),
        Field("description", "description", nullable=True, check=Check(types=("string",), max_length=400)),
        Field(
            "indexing_technique",
            "indexing_technique",
            nullable=True,
            check=Check(types=("string",), enum=("high_quality", "economy")),
        ),
        Field(
            "permission",
            "permission",
            nullable=True,
            check=Check(types=("string",), enum=("only_me", "all_team_members", "partial_members")),
        ),
        Field(
            "partial_member_list",
            "partial_member_list",
            nullable=True,
            check=Check(types=("array",), items=Check(types=("object",), model=lambda: (DatasetMember,))),
        ),
        Field("embedding_model", "embedding_model", nullable=True, check=Check(types=("string",))),
        Field("embedding_model_provider", "embedding_model_provider", nullable=True, check=Check(types=("string",))),
        Field(
            "retrieval_model",
            "retrieval_model",
            nullable=True,
            check=Check(types=("object",), model=lambda: (RetrievalModel,)),
        ),
        Field(
            "external_retrieval_model",
            "external_retrieval_model",
            nullable=True,
            check=Check(types=("object",), model=lambda: (ExternalRetrievalModel,)),
        ),
        Field("external_knowledge_id", "external_knowledge_id", nullable=True, check=Check(types=("string",))),
        Field("external_knowledge_api_id", "external_knowledge_api_id", nullable=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d.get("name", UNSET)
        self.description = d.get("description", UNSET)
        self.indexing_technique = d.get("indexing_technique", UNSET)
        self.permission = d.get("permission", UNSET)
        v: Any = d.get("partial_member_list", UNSET)
        self.partial_member_list = (
            [DatasetMember.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.embedding_model = d.get("embedding_model", UNSET)
        self.embedding_model_provider = d.get("embedding_model_provider", UNSET)
        v = d.get("retrieval_model", UNSET)
        self.retrieval_model = RetrievalModel.from_dict(v) if v.__class__ is dict else v
        v = d.get("external_retrieval_model", UNSET)
        self.external_retrieval_model = ExternalRetrievalModel.from_dict(v) if v.__class__ is dict else v
        self.external_knowledge_id = d.get("external_knowledge_id", UNSET)
        self.external_knowledge_api_id = d.get("external_knowledge_api_id", UNSET)
        self.raw = d
        return self

    @staticmethod
    def builder() -> DatasetUpdateRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.dataset_update_request import DatasetUpdateRequestBuilder

        return DatasetUpdateRequestBuilder()


from .dataset_member import DatasetMember
from .external_retrieval_model import ExternalRetrievalModel
from .retrieval_model import RetrievalModel
