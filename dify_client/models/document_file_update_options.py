# Generated from spec/dify/document_writing.yaml (DocumentFileUpdateOptions): edit that, not this file.
"""Settings of a document to change."""

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
    from ..builders.document_file_update_options import DocumentFileUpdateOptionsBuilder
    from .document_form import DocumentForm


@define(kw_only=True)
class DocumentFileUpdateOptions(RequestModel):
    """Settings of a document to change."""

    name: str | None | Unset = UNSET
    """New name."""

    doc_form: DocumentForm | None = None
    """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base. One of
    ``text_model``, ``qa_model``, ``hierarchical_model``.
    """

    doc_language: str | None = None
    """Its language. Servers take ``English`` when it is left out. Example: ``English``."""

    process_rule: ProcessRule | None | Unset = UNSET
    """How to clean and cut the text; needed when there is no file."""

    retrieval_model: RetrievalModel | None | Unset = UNSET
    """Search settings of the knowledge base."""

    embedding_model: str | None | Unset = UNSET
    """Embedding model."""

    embedding_model_provider: str | None | Unset = UNSET
    """Provider of the embedding model."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", nullable=True, check=Check(types=("string",))),
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
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d.get("name", UNSET)
        self.doc_form = d.get("doc_form")
        self.doc_language = d.get("doc_language")
        v: Any = d.get("process_rule", UNSET)
        self.process_rule = ProcessRule.from_dict(v) if v.__class__ is dict else v
        v = d.get("retrieval_model", UNSET)
        self.retrieval_model = RetrievalModel.from_dict(v) if v.__class__ is dict else v
        self.embedding_model = d.get("embedding_model", UNSET)
        self.embedding_model_provider = d.get("embedding_model_provider", UNSET)
        self.raw = d
        return self

    @staticmethod
    def builder() -> DocumentFileUpdateOptionsBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.document_file_update_options import DocumentFileUpdateOptionsBuilder

        return DocumentFileUpdateOptionsBuilder()


from .process_rule import ProcessRule
from .retrieval_model import RetrievalModel
