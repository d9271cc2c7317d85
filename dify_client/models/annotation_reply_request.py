# Generated from spec/dify/annotations.yaml (AnnotationReplyRequest): edit that, not this file.
"""How annotations are found for a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.annotation_reply_request import AnnotationReplyRequestBuilder


@define(kw_only=True)
class AnnotationReplyRequest(RequestModel):
    """How annotations are found for a question."""

    score_threshold: float
    """How alike a question must be to the annotation's, from 0 to 1; higher is stricter. Example: ``0.9``."""

    embedding_provider_name: str
    """Provider of the embedding model, as the workspace names it. Example: ``langgenius/openai/openai``."""

    embedding_model_name: str
    """Embedding model that compares questions. Example: ``text-embedding-3-small``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("score_threshold", "score_threshold", required=True, check=Check(types=("number",))),
        Field("embedding_provider_name", "embedding_provider_name", required=True, check=Check(types=("string",))),
        Field("embedding_model_name", "embedding_model_name", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.score_threshold = d["score_threshold"]
        self.embedding_provider_name = d["embedding_provider_name"]
        self.embedding_model_name = d["embedding_model_name"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> AnnotationReplyRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.annotation_reply_request import AnnotationReplyRequestBuilder

        return AnnotationReplyRequestBuilder()
