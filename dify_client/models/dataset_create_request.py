# Generated from spec/dify/datasets.yaml (DatasetCreateRequest): edit that, not this file.
"""A knowledge base to make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.dataset_create_request import DatasetCreateRequestBuilder
    from .dataset_permission import DatasetPermission
    from .dataset_provider import DatasetProvider
    from .indexing_technique import IndexingTechnique


@define(kw_only=True)
class DatasetCreateRequest(RequestModel):
    """A knowledge base to make."""

    name: str
    """Name, 1 to 40 characters, free in the workspace. Example: ``Product manuals``."""

    description: str | None = None
    """What it is about, at most 400 characters."""

    indexing_technique: IndexingTechnique | None | Unset = UNSET
    """How it is to be indexed. One of ``high_quality``, ``economy``."""

    permission: DatasetPermission | None | Unset = UNSET
    """Who may use it. Servers take ``only_me`` when it is left out. One of ``only_me``, ``all_team_members``,
    ``partial_members``.
    """

    provider: DatasetProvider | None = None
    """``external`` needs ``external_knowledge_api_id`` and ``external_knowledge_id``. Servers take ``vendor`` when it
    is left out.
    """

    external_knowledge_api_id: str | None | Unset = UNSET
    """Id of the connection to an external knowledge API."""

    external_knowledge_id: str | None | Unset = UNSET
    """Id of the knowledge base on the other side of that connection."""

    embedding_model: str | None | Unset = UNSET
    """Embedding model for ``high_quality``; the workspace's own choice when left out."""

    embedding_model_provider: str | None | Unset = UNSET
    """Provider of the embedding model, as ``models.list`` names it. Example: ``langgenius/openai/openai``."""

    retrieval_model: RetrievalModel | None | Unset = UNSET
    """Search settings used when a call or an app brings none."""

    summary_index_setting: SummaryIndexSetting | None | Unset = UNSET
    """Settings for summaries of chunks."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", required=True, check=Check(types=("string",), min_length=1, max_length=40)),
        Field("description", "description", check=Check(types=("string",), max_length=400)),
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
        Field("provider", "provider", check=Check(types=("string",), enum=("vendor", "external"))),
        Field("external_knowledge_api_id", "external_knowledge_api_id", nullable=True, check=Check(types=("string",))),
        Field("external_knowledge_id", "external_knowledge_id", nullable=True, check=Check(types=("string",))),
        Field("embedding_model", "embedding_model", nullable=True, check=Check(types=("string",))),
        Field("embedding_model_provider", "embedding_model_provider", nullable=True, check=Check(types=("string",))),
        Field(
            "retrieval_model",
            "retrieval_model",
            nullable=True,
            check=Check(types=("object",), model=lambda: (RetrievalModel,)),
        ),
        Field(
            "summary_index_setting",
            "summary_index_setting",
            nullable=True,
            check=Check(types=("object",), model=lambda: (SummaryIndexSetting,)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d["name"]
        self.description = d.get("description")
        self.indexing_technique = d.get("indexing_technique", UNSET)
        self.permission = d.get("permission", UNSET)
        self.provider = d.get("provider")
        self.external_knowledge_api_id = d.get("external_knowledge_api_id", UNSET)
        self.external_knowledge_id = d.get("external_knowledge_id", UNSET)
        self.embedding_model = d.get("embedding_model", UNSET)
        self.embedding_model_provider = d.get("embedding_model_provider", UNSET)
        v: Any = d.get("retrieval_model", UNSET)
        self.retrieval_model = RetrievalModel.from_dict(v) if v.__class__ is dict else v
        v = d.get("summary_index_setting", UNSET)
        self.summary_index_setting = SummaryIndexSetting.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> DatasetCreateRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.dataset_create_request import DatasetCreateRequestBuilder

        return DatasetCreateRequestBuilder()


from .retrieval_model import RetrievalModel
from .summary_index_setting import SummaryIndexSetting
