# Generated from spec/dify/annotations.yaml (AnnotationRequest): edit that, not this file.
"""A question, and the answer to give to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.annotation_request import AnnotationRequestBuilder


@define(kw_only=True)
class AnnotationRequest(RequestModel):
    """A question, and the answer to give to it."""

    question: str
    """The question, as end users would put it. Example: ``What is the capital of France?``."""

    answer: str
    """The answer to give instead of the model's. Example: ``Paris``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("question", "question", required=True, check=Check(types=("string",))),
        Field("answer", "answer", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.question = d["question"]
        self.answer = d["answer"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> AnnotationRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.annotation_request import AnnotationRequestBuilder

        return AnnotationRequestBuilder()
