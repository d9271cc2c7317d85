# Generated from spec/dify/retrieval.yaml (RetrievalWeights): edit that, not this file.
"""Builder of ``RetrievalWeights``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.keyword_weight import KeywordWeight
    from ..models.retrieval_weights import RetrievalWeights
    from ..models.vector_weight import VectorWeight
    from ..models.weight_type import WeightType


class RetrievalWeightsBuilder(Builder["RetrievalWeights"]):
    """Builds a ``RetrievalWeights`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def weight_type(self, value: WeightType | None) -> Self:
        """Which side weighs more. One of ``semantic_first``, ``keyword_first``, ``customized``. ``None`` sends null."""
        return self._set("weight_type", value)

    def vector_setting(self, value: VectorWeight | None) -> Self:
        """The side of meaning. ``None`` sends null."""
        return self._set("vector_setting", value)

    def keyword_setting(self, value: KeywordWeight | None) -> Self:
        """The side of words. ``None`` sends null."""
        return self._set("keyword_setting", value)

    def build(self) -> RetrievalWeights:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.retrieval_weights import RetrievalWeights

        return self._build(RetrievalWeights)
