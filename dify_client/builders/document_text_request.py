# Generated from spec/dify/document_writing.yaml (DocumentTextRequest): edit that, not this file.
"""Builder of ``DocumentTextRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.document_form import DocumentForm
    from ..models.document_text_request import DocumentTextRequest
    from ..models.indexing_technique import IndexingTechnique
    from ..models.process_rule import ProcessRule
    from ..models.retrieval_model import RetrievalModel


class DocumentTextRequestBuilder(Builder["DocumentTextRequest"]):
    """Builds a ``DocumentTextRequest`` step by step; ``build()`` checks it. Needed: ``name``, ``text``."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """Name of the document."""
        return self._set("name", value)

    def text(self, value: str) -> Self:
        """Its text."""
        return self._set("text", value)

    def indexing_technique(self, value: IndexingTechnique | None) -> Self:
        """How to index; needed for the first document of a knowledge base. One of ``high_quality``, ``economy``.
        ``None`` sends null.
        """
        return self._set("indexing_technique", value)

    def doc_form(self, value: DocumentForm) -> Self:
        """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base. One
        of ``text_model``, ``qa_model``, ``hierarchical_model``.
        """
        return self._set("doc_form", value)

    def doc_language(self, value: str) -> Self:
        """Its language. Servers take ``English`` when it is left out."""
        return self._set("doc_language", value)

    def process_rule(self, value: ProcessRule | None) -> Self:
        """How to clean and cut the text; needed for the first document of a knowledge base. ``None`` sends null."""
        return self._set("process_rule", value)

    def retrieval_model(self, value: RetrievalModel | None) -> Self:
        """Search settings of the knowledge base, set with its first document. ``None`` sends null."""
        return self._set("retrieval_model", value)

    def embedding_model(self, value: str | None) -> Self:
        """Embedding model, set with the first document. ``None`` sends null."""
        return self._set("embedding_model", value)

    def embedding_model_provider(self, value: str | None) -> Self:
        """Provider of the embedding model. ``None`` sends null."""
        return self._set("embedding_model_provider", value)

    def original_document_id(self, value: str | None) -> Self:
        """Id of a document that this one replaces. ``None`` sends null."""
        return self._set("original_document_id", value)

    def build(self) -> DocumentTextRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.document_text_request import DocumentTextRequest

        return self._build(DocumentTextRequest)
