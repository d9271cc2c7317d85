# Generated from spec/dify/annotations.yaml (AnnotationRequest): edit that, not this file.
"""Builder of ``AnnotationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.annotation_request import AnnotationRequest


class AnnotationRequestBuilder(Builder["AnnotationRequest"]):
    """Builds an ``AnnotationRequest`` step by step; ``build()`` checks it. Needed: ``question``, ``answer``."""

    __slots__ = ()

    def question(self, value: str) -> Self:
        """The question, as end users would put it."""
        return self._set("question", value)

    def answer(self, value: str) -> Self:
        """The answer to give instead of the model's."""
        return self._set("answer", value)

    def build(self) -> AnnotationRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.annotation_request import AnnotationRequest

        return self._build(AnnotationRequest)
