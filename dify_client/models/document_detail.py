# Generated from spec/dify/documents.yaml (DocumentDetail): edit that, not this file.
"""A document with everything the server tells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .document_display_status import DocumentDisplayStatus
    from .document_form import DocumentForm
    from .document_source_type import DocumentSourceType
    from .indexing_status import IndexingStatus


@define(kw_only=True)
class DocumentDetail(Model):
    """A document with everything the server tells. Only the id is always there: the query ``metadata`` decides on the
    rest.
    """

    id: str
    """Id of the document."""

    position: int | None = None
    """Place in the knowledge base, from 1."""

    data_source_type: DocumentSourceType | str | None = None
    """Where it came from. One of ``upload_file``, ``local_file``, ``online_document``, ``website_crawl``,
    ``online_drive``, ``notion_import``.
    """

    data_source_info: DocumentSource | None = None
    """What is known of its source; empty for documents a pipeline made."""

    dataset_process_rule_id: str | None = None
    """Id of the process rule it was cut by."""

    dataset_process_rule: DocumentProcessRule | None = None
    """Process rule of the knowledge base."""

    document_process_rule: DocumentProcessRule | None = None
    """Process rule of the document; empty for documents a pipeline made."""

    name: str | None = None
    """Its name."""

    created_from: str | None = None
    """How it came in. Example: ``api``."""

    created_by: str | None = None
    """Id of the account that made it."""

    created_at: int | None = None
    """When it was made, Unix time in seconds."""

    tokens: int | None = None
    """Number of tokens."""

    indexing_status: IndexingStatus | str | None = None
    """How far indexing is. One of ``waiting``, ``parsing``, ``cleaning``, ``splitting``, ``indexing``, ``paused``,
    ``error``, ``completed``.
    """

    completed_at: int | None = None
    """When indexing ended, Unix time in seconds."""

    updated_at: int | None = None
    """When it was changed last, Unix time in seconds."""

    indexing_latency: float | None = None
    """Seconds that indexing took."""

    error: str | None = None
    """Why indexing failed."""

    enabled: bool | None = None
    """Whether searches look into it."""

    disabled_at: int | None = None
    """When it was switched off, Unix time in seconds."""

    disabled_by: str | None = None
    """Id of the account that switched it off."""

    archived: bool | None = None
    """Whether it is archived; then it cannot be changed."""

    doc_type: str | None = None
    """Its kind, if one was set."""

    doc_metadata: list[DocumentMetadata] | dict[str, Any] | None = None
    """Its metadata: a list of fields; the documents allow an object of names and values too."""

    segment_count: int | None = None
    """Number of chunks."""

    average_segment_length: float | None = None
    """Mean length of a chunk; a whole number or a fraction."""

    hit_count: int | None = None
    """How often its chunks were found so far."""

    display_status: DocumentDisplayStatus | str | None = None
    """Its state as people see it. One of ``queuing``, ``indexing``, ``paused``, ``error``, ``available``, ``disabled``,
    ``archived``.
    """

    doc_form: DocumentForm | str | None = None
    """How it is cut. One of ``text_model``, ``qa_model``, ``hierarchical_model``."""

    doc_language: str | None = None
    """Its language. Example: ``English``."""

    summary_index_status: str | None = None
    """How far its summaries are."""

    need_summary: bool | None = None
    """Whether summaries of its chunks are made."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.position = d.get("position")
        self.data_source_type = d.get("data_source_type")
        v: Any = d.get("data_source_info")
        self.data_source_info = DocumentSource.from_dict(v) if v.__class__ is dict else v
        self.dataset_process_rule_id = d.get("dataset_process_rule_id")
        v = d.get("dataset_process_rule")
        self.dataset_process_rule = DocumentProcessRule.from_dict(v) if v.__class__ is dict else v
        v = d.get("document_process_rule")
        self.document_process_rule = DocumentProcessRule.from_dict(v) if v.__class__ is dict else v
        self.name = d.get("name")
        self.created_from = d.get("created_from")
        self.created_by = d.get("created_by")
        self.created_at = d.get("created_at")
        self.tokens = d.get("tokens")
        self.indexing_status = d.get("indexing_status")
        self.completed_at = d.get("completed_at")
        self.updated_at = d.get("updated_at")
        self.indexing_latency = d.get("indexing_latency")
        self.error = d.get("error")
        self.enabled = d.get("enabled")
        self.disabled_at = d.get("disabled_at")
        self.disabled_by = d.get("disabled_by")
        self.archived = d.get("archived")
        self.doc_type = d.get("doc_type")
        v = d.get("doc_metadata")
        self.doc_metadata = (
            [DocumentMetadata.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.segment_count = d.get("segment_count")
        self.average_segment_length = d.get("average_segment_length")
        self.hit_count = d.get("hit_count")
        self.display_status = d.get("display_status")
        self.doc_form = d.get("doc_form")
        self.doc_language = d.get("doc_language")
        self.summary_index_status = d.get("summary_index_status")
        self.need_summary = d.get("need_summary")
        self.raw = d
        return self


from .document_metadata import DocumentMetadata
from .document_process_rule import DocumentProcessRule
from .document_source import DocumentSource
