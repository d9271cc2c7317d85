# Generated from spec/dify/annotations.yaml (AnnotationReplyRequest): edit that, not this file.
"""Builder of ``AnnotationReplyRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.annotation_reply_request import AnnotationReplyRequest


class AnnotationReplyRequestBuilder(Builder["AnnotationReplyRequest"]):
    """Builds an ``AnnotationReplyRequest`` step by step; ``build()`` checks it. Needed: ``score_threshold``,
    ``embedding_provider_name``, ``embedding_model_name``.
    """

    __slots__ = ()

    def score_threshold(self, value: float) -> Self:
        """How alike a question must be to the annotation's, from 0 to 1; higher is stricter."""
        return self._set("score_threshold", value)

    def embedding_provider_name(self, value: str) -> Self:
        """Provider of the embedding model, as the workspace names it."""
        return self._set("embedding_provider_name", value)

    def embedding_model_name(self, value: str) -> Self:
        """Embedding model that compares questions."""
        return self._set("embedding_model_name", value)

    def build(self) -> AnnotationReplyRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.annotation_reply_request import AnnotationReplyRequest

        return self._build(AnnotationReplyRequest)
