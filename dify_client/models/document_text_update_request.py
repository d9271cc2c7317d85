# Generated from spec/dify/document_writing.yaml (DocumentTextUpdateRequest): edit that, not this file.
"""New text or settings of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.document_text_update_request import DocumentTextUpdateRequestBuilder
    from .document_form import DocumentForm


@define(kw_only=True)
class DocumentTextUpdateRequest(RequestModel):
    """New text or settings of a document."""

    name: str | None = None
    """New name; needed beside ``text``."""

    text: str | None = None
    """New text."""

    doc_form: DocumentForm | None = None
    """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base. One of
    ``text_model``, ``qa_model``, ``hierarchical_model``.
    """

    doc_language: str | None = None
    """Its language. Servers take ``English`` when it is left out. Example: ``English``."""

    process_rule: ProcessRule | None = None
    """How to clean and cut the text; needed when there is no text."""

    retrieval_model: RetrievalModel | None = None
    """Search settings of the knowledge base."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", check=Check(types=("string",))),
        Field("text", "text", check=Check(types=("string",))),
        Field(
            "doc_form",
            "doc_form",
            check=Check(types=("string",), enum=("text_model", "qa_model", "hierarchical_model")),
        ),
        Field("doc_language", "doc_language", check=Check(types=("string",))),
        Field("process_rule", "process_rule", check=Check(types=("object",), model=lambda: (ProcessRule,))),
        Field("retrieval_model", "retrieval_model", check=Check(types=("object",), model=lambda: (RetrievalModel,))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d.get("name")
        self.text = d.get("text")
        self.doc_form = d.get("doc_form")
        self.doc_language = d.get("doc_language")
        v: Any = d.get("process_rule")
        self.process_rule = ProcessRule.from_dict(v) if v.__class__ is dict else v
        v = d.get("retrieval_model")
        self.retrieval_model = RetrievalModel.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> DocumentTextUpdateRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.document_text_update_request import DocumentTextUpdateRequestBuilder

        return DocumentTextUpdateRequestBuilder()


from .process_rule import ProcessRule
from .retrieval_model import RetrievalModel
