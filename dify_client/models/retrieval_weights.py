# Generated from spec/dify/retrieval.yaml (RetrievalWeights): edit that, not this file.
"""Weights of the two sides of a hybrid search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.retrieval_weights import RetrievalWeightsBuilder
    from .weight_type import WeightType


@define(kw_only=True)
class RetrievalWeights(SharedModel):
    """Weights of the two sides of a hybrid search."""

    weight_type: WeightType | str | None = None
    """Which side weighs more. One of ``semantic_first``, ``keyword_first``, ``customized``."""

    vector_setting: VectorWeight | None = None
    """The side of meaning."""

    keyword_setting: KeywordWeight | None = None
    """The side of words."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "weight_type",
            "weight_type",
            nullable=True,
            check=Check(types=("string",), enum=("semantic_first", "keyword_first", "customized")),
        ),
        Field(
            "vector_setting",
            "vector_setting",
            nullable=True,
            check=Check(types=("object",), model=lambda: (VectorWeight,)),
        ),
        Field(
            "keyword_setting",
            "keyword_setting",
            nullable=True,
            check=Check(types=("object",), model=lambda: (KeywordWeight,)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.weight_type = d.get("weight_type")
        v: Any = d.get("vector_setting")
        self.vector_setting = VectorWeight.from_dict(v) if v.__class__ is dict else v
        v = d.get("keyword_setting")
        self.keyword_setting = KeywordWeight.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> RetrievalWeightsBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.retrieval_weights import RetrievalWeightsBuilder

        return RetrievalWeightsBuilder()


from .keyword_weight import KeywordWeight
from .vector_weight import VectorWeight
