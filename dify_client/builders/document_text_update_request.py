# Generated from spec/dify/document_writing.yaml (DocumentTextUpdateRequest): edit that, not this file.
"""Builder of ``DocumentTextUpdateRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.document_form import DocumentForm
    from ..models.document_text_update_request import DocumentTextUpdateRequest
    from ..models.process_rule import ProcessRule
    from ..models.retrieval_model import RetrievalModel


class DocumentTextUpdateRequestBuilder(Builder["DocumentTextUpdateRequest"]):
    """Builds a ``DocumentTextUpdateRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """New name; needed beside ``text``."""
        return self._set("name", value)

    def text(self, value: str) -> Self:
        """New text."""
        return self._set("text", value)

    def doc_form(self, value: DocumentForm) -> Self:
        """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base. One
        of ``text_model``, ``qa_model``, ``hierarchical_model``.
        """
        return self._set("doc_form", value)

    def doc_language(self, value: str) -> Self:
        """Its language. Servers take ``English`` when it is left out."""
        return self._set("doc_language", value)

    def process_rule(self, value: ProcessRule) -> Self:
        """How to clean and cut the text; needed when there is no text."""
        return self._set("process_rule", value)

    def retrieval_model(self, value: RetrievalModel) -> Self:
        """Search settings of the knowledge base."""
        return self._set("retrieval_model", value)

    def build(self) -> DocumentTextUpdateRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.document_text_update_request import DocumentTextUpdateRequest

        return self._build(DocumentTextUpdateRequest)
