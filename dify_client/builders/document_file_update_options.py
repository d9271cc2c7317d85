# Generated from spec/dify/document_writing.yaml (DocumentFileUpdateOptions): edit that, not this file.
"""Builder of ``DocumentFileUpdateOptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.document_file_update_options import DocumentFileUpdateOptions
    from ..models.document_form import DocumentForm
    from ..models.process_rule import ProcessRule
    from ..models.retrieval_model import RetrievalModel


class DocumentFileUpdateOptionsBuilder(Builder["DocumentFileUpdateOptions"]):
    """Builds a ``DocumentFileUpdateOptions`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def name(self, value: str | None) -> Self:
        """New name. ``None`` sends null."""
        return self._set("name", value)

    def doc_form(self, value: DocumentForm) -> Self:
        """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base. One
        of ``text_model``, ``qa_model``, ``hierarchical_model``.
        """
        return self._set("doc_form", value)

    def doc_language(self, value: str) -> Self:
        """Its language. Servers take ``English`` when it is left out."""
        return self._set("doc_language", value)

    def process_rule(self, value: ProcessRule | None) -> Self:
        """How to clean and cut the text; needed when there is no file. ``None`` sends null."""
        return self._set("process_rule", value)

    def retrieval_model(self, value: RetrievalModel | None) -> Self:
        """Search settings of the knowledge base. ``None`` sends null."""
        return self._set("retrieval_model", value)

    def embedding_model(self, value: str | None) -> Self:
        """Embedding model. ``None`` sends null."""
        return self._set("embedding_model", value)

    def embedding_model_provider(self, value: str | None) -> Self:
        """Provider of the embedding model. ``None`` sends null."""
        return self._set("embedding_model_provider", value)

    def build(self) -> DocumentFileUpdateOptions:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.document_file_update_options import DocumentFileUpdateOptions

        return self._build(DocumentFileUpdateOptions)
