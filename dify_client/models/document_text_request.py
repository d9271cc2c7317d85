# Generated from spec/dify/document_writing.yaml (DocumentTextRequest): edit that, not this file.
"""A document to make from text."""

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
    from ..builders.document_text_request import DocumentTextRequestBuilder
    from .document_form import DocumentForm
    from .indexing_technique import IndexingTechnique


@define(kw_only=True)
class DocumentTextRequest(RequestModel):
    """A document to make from text."""

    name: str
    """Name of the document."""

    text: str
    """Its text."""

    indexing_technique: IndexingTechnique | None | Unset = UNSET
    """How to index; needed for the first document of a knowledge base. One of ``high_quality``, ``economy``."""

    doc_form: DocumentForm | None = None
    """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base. One of
    ``text_model``, ``qa_model``, ``hierarchical_model``.
    """

    doc_language: str | None = None
    """Its language. Servers take ``English`` when it is left out. Example: ``English``."""

    process_rule: ProcessRule | None | Unset = UNSET
    """How to clean and cut the text; needed for the first document of a knowledge base."""

    retrieval_model: RetrievalModel | None | Unset = UNSET
    """Search settings of the knowledge base, set with its first document."""

    embedding_model: str | None | Unset = UNSET
    """Embedding model, set with the first document."""

    embedding_model_provider: str | None | Unset = UNSET
    """Provider of the embedding model."""

    original_document_id: str | None | Unset = UNSET
    """Id of a document that this one replaces."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", required=True, check=Check(types=("string",))),
        Field("text", "text", required=True, check=Check(types=("string",))),
        Field(
            "indexing_technique",
            "indexing_technique",
            nullable=True,
            check=Check(types=("string",), enum=("high_quality", "economy")),
        ),
        Field(
            "doc_form",
            "doc_form",
            check=Check(types=("string",), enum=("text_model", "qa_model", "hierarchical_model")),
        ),
        Field("doc_language", "doc_language", check=Check(types=("string",))),
        Field(
            "process_rule", "process_rule", nullable=True, check=Check(types=("object",), model=lambda: (ProcessRule,))
        ),
        Field(
            "retrieval_model",
            "retrieval_model",
            nullable=True,
            check=Check(types=("object",), model=lambda: (RetrievalModel,)),
        ),
        Field("embedding_model", "embedding_model", nullable=True, check=Check(types=("string",))),
        Field("embedding_model_provider", "embedding_model_provider", nullable=True, check=Check(types=("string",))),
        Field("original_document_id", "original_document_id", nullable=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d["name"]
        self.text = d["text"]
        self.indexing_technique = d.get("indexing_technique", UNSET)
        self.doc_form = d.get("doc_form")
        self.doc_language = d.get("doc_language")
        v: Any = d.get("process_rule", UNSET)
        self.process_rule = ProcessRule.from_dict(v) if v.__class__ is dict else v
        v = d.get("retrieval_model", UNSET)
        self.retrieval_model = RetrievalModel.from_dict(v) if v.__class__ is dict else v
        self.embedding_model = d.get("embedding_model", UNSET)
        self.embedding_model_provider = d.get("embedding_model_provider", UNSET)
        self.original_document_id = d.get("original_document_id", UNSET)
        self.raw = d
        return self

    @staticmethod
    def builder() -> DocumentTextRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.document_text_request import DocumentTextRequestBuilder

        return DocumentTextRequestBuilder()


from .process_rule import ProcessRule
from .retrieval_model import RetrievalModel
