# Generated from spec/dify/retrieval.yaml (RetrievalModel): edit that, not this file.
"""Builder of ``RetrievalModel``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.metadata_filter import MetadataFilter
    from ..models.reranking_mode import RerankingMode
    from ..models.reranking_model import RerankingModel
    from ..models.retrieval_model import RetrievalModel
    from ..models.retrieval_weights import RetrievalWeights
    from ..models.search_method import SearchMethod


class RetrievalModelBuilder(Builder["RetrievalModel"]):
    """Builds a ``RetrievalModel`` step by step; ``build()`` checks it. Needed: ``search_method``, ``reranking_enable``,
    ``top_k``, ``score_threshold_enabled``.
    """

    __slots__ = ()

    def search_method(self, value: SearchMethod) -> Self:
        """How to search. One of ``semantic_search``, ``full_text_search``, ``hybrid_search``, ``keyword_search``."""
        return self._set("search_method", value)

    def reranking_enable(self, value: bool) -> Self:
        """Whether results are reranked."""
        return self._set("reranking_enable", value)

    def reranking_mode(self, value: RerankingMode | None) -> Self:
        """How they are reranked; needed when ``reranking_enable`` is true. One of ``reranking_model``,
        ``weighted_score``. ``None`` sends null.
        """
        return self._set("reranking_mode", value)

    def reranking_model(self, value: RerankingModel | None) -> Self:
        """The reranking model, for the mode ``reranking_model``. ``None`` sends null."""
        return self._set("reranking_model", value)

    def weights(self, value: RetrievalWeights | None) -> Self:
        """The weights, for the mode ``weighted_score``. ``None`` sends null."""
        return self._set("weights", value)

    def top_k(self, value: int) -> Self:
        """Number of results at most."""
        return self._set("top_k", value)

    def score_threshold_enabled(self, value: bool) -> Self:
        """Whether results below ``score_threshold`` are left out."""
        return self._set("score_threshold_enabled", value)

    def score_threshold(self, value: float | None) -> Self:
        """Lowest score of a result, from 0 to 1. ``None`` sends null."""
        return self._set("score_threshold", value)

    def metadata_filtering_conditions(self, value: MetadataFilter | None) -> Self:
        """Search only in documents whose metadata fit. Not sent back by servers. ``None`` sends null."""
        return self._set("metadata_filtering_conditions", value)

    def build(self) -> RetrievalModel:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.retrieval_model import RetrievalModel

        return self._build(RetrievalModel)
