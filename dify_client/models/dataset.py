# Generated from spec/dify/datasets.yaml (Dataset): edit that, not this file.
"""A knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .dataset_permission import DatasetPermission
    from .dataset_provider import DatasetProvider
    from .document_form import DocumentForm
    from .indexing_technique import IndexingTechnique


@define(kw_only=True)
class Dataset(Model):
    """A knowledge base."""

    id: str
    """Id of the knowledge base."""

    name: str
    """Name, unique in the workspace."""

    description: str | None = None
    """What it is about; may be empty."""

    provider: DatasetProvider | str
    """Whether the chunks live in Dify or behind an external knowledge API. One of ``vendor``, ``external``."""

    permission: DatasetPermission | str
    """Who may see and use it. One of ``only_me``, ``all_team_members``, ``partial_members``."""

    data_source_type: str | None = None
    """Where its documents come from; null as long as it is empty. Example: ``upload_file``."""

    indexing_technique: IndexingTechnique | str | None = None
    """How it is indexed; null until set by a call or by the first document. One of ``high_quality``, ``economy``."""

    app_count: int
    """Number of apps that use it."""

    document_count: int
    """Number of its documents."""

    word_count: int
    """Number of characters in all documents."""

    created_by: str
    """Id of the account that made it."""

    author_name: str | None = None
    """Name of that account."""

    created_at: int
    """When it was made, Unix time in seconds."""

    updated_by: str | None = None
    """Id of the account that changed it last."""

    updated_at: int
    """When it was changed last, Unix time in seconds."""

    maintainer: str | None = None
    """Who looks after it; newer servers only."""

    embedding_model: str | None = None
    """Name of the embedding model; null for ``economy``. Example: ``text-embedding-3-small``."""

    embedding_model_provider: str | None = None
    """Provider of the embedding model. Example: ``langgenius/openai/openai``."""

    embedding_available: bool | None = None
    """Whether that model can be used right now; null in answers to create and update."""

    retrieval_model_dict: RetrievalModel
    """Search settings used when a call or an app brings none."""

    summary_index_setting: SummaryIndexSetting | None = None
    """Settings for summaries of chunks."""

    tags: list[DatasetTag]
    """Tags bound to it."""

    doc_form: DocumentForm | str | None = None
    """How its documents are cut; null as long as it is empty. One of ``text_model``, ``qa_model``,
    ``hierarchical_model``.
    """

    external_knowledge_info: ExternalKnowledgeInfo | None = None
    """The external knowledge base behind it; all members null for ``vendor``."""

    external_retrieval_model: ExternalRetrievalModel | None = None
    """Search settings for an external knowledge base; filled for ``vendor`` too, without a meaning there."""

    doc_metadata: list[DatasetMetadataField]
    """Metadata fields its documents may carry, the built-in ones included when they are switched on."""

    built_in_field_enabled: bool
    """Whether the built-in metadata fields are switched on."""

    pipeline_id: str | None = None
    """Id of the knowledge pipeline that feeds it, if one does."""

    runtime_mode: str | None = None
    """``general``, or ``rag_pipeline`` for a knowledge base fed by a pipeline. Example: ``general``."""

    chunk_structure: str | None = None
    """How a pipeline cuts documents; null without a pipeline. Example: ``text_model``."""

    icon_info: DatasetIcon | None = None
    """Its icon."""

    is_published: bool
    """Whether its pipeline is published; false without a pipeline."""

    total_documents: int
    """Number of documents, unfinished ones included."""

    total_available_documents: int
    """Number of documents that searches look into."""

    enable_api: bool
    """Whether this API may reach it."""

    is_multimodal: bool
    """Whether images are indexed as well."""

    partial_member_list: list[str] | None = None
    """Ids of the accounts that may use it with ``partial_members``. Not sent by list and create."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.description = d.get("description")
        self.provider = d["provider"]
        self.permission = d["permission"]
        self.data_source_type = d.get("data_source_type")
        self.indexing_technique = d.get("indexing_technique")
        self.app_count = d["app_count"]
        self.document_count = d["document_count"]
        self.word_count = d["word_count"]
        self.created_by = d["created_by"]
        self.author_name = d.get("author_name")
        self.created_at = d["created_at"]
        self.updated_by = d.get("updated_by")
        self.updated_at = d["updated_at"]
        self.maintainer = d.get("maintainer")
        self.embedding_model = d.get("embedding_model")
        self.embedding_model_provider = d.get("embedding_model_provider")
        self.embedding_available = d.get("embedding_available")
        v: Any = d["retrieval_model_dict"]
        self.retrieval_model_dict = RetrievalModel.from_dict(v) if v.__class__ is dict else v
        v = d.get("summary_index_setting")
        self.summary_index_setting = SummaryIndexSetting.from_dict(v) if v.__class__ is dict else v
        v = d["tags"]
        self.tags = [DatasetTag.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.doc_form = d.get("doc_form")
        v = d.get("external_knowledge_info")
        self.external_knowledge_info = ExternalKnowledgeInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("external_retrieval_model")
        self.external_retrieval_model = ExternalRetrievalModel.from_dict(v) if v.__class__ is dict else v
        v = d["doc_metadata"]
        self.doc_metadata = (
            [DatasetMetadataField.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.built_in_field_enabled = d["built_in_field_enabled"]
        self.pipeline_id = d.get("pipeline_id")
        self.runtime_mode = d.get("runtime_mode")
        self.chunk_structure = d.get("chunk_structure")
        v = d.get("icon_info")
        self.icon_info = DatasetIcon.from_dict(v) if v.__class__ is dict else v
        self.is_published = d["is_published"]
        self.total_documents = d["total_documents"]
        self.total_available_documents = d["total_available_documents"]
        self.enable_api = d["enable_api"]
        self.is_multimodal = d["is_multimodal"]
        self.partial_member_list = d.get("partial_member_list")
        self.raw = d
        return self


from .dataset_icon import DatasetIcon
from .dataset_metadata_field import DatasetMetadataField
from .dataset_tag import DatasetTag
from .external_knowledge_info import ExternalKnowledgeInfo
from .external_retrieval_model import ExternalRetrievalModel
from .retrieval_model import RetrievalModel
from .summary_index_setting import SummaryIndexSetting
