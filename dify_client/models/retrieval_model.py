# Generated from spec/dify/retrieval.yaml (RetrievalModel): edit that, not this file.
"""Search settings of a knowledge base, a document or one call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.retrieval_model import RetrievalModelBuilder
    from .reranking_mode import RerankingMode
    from .search_method import SearchMethod


@define(kw_only=True)
class RetrievalModel(SharedModel):
    """Search settings of a knowledge base, a document or one call."""

    search_method: SearchMethod | str
    """How to search. One of ``semantic_search``, ``full_text_search``, ``hybrid_search``, ``keyword_search``."""

    reranking_enable: bool
    """Whether results are reranked."""

    reranking_mode: RerankingMode | str | None = None
    """How they are reranked; needed when ``reranking_enable`` is true. One of ``reranking_model``,
    ``weighted_score``.
    """

    reranking_model: RerankingModel | None = None
    """The reranking model, for the mode ``reranking_model``."""

    weights: RetrievalWeights | None = None
    """The weights, for the mode ``weighted_score``."""

    top_k: int
    """Number of results at most. Example: ``3``."""

    score_threshold_enabled: bool
    """Whether results below ``score_threshold`` are left out."""

    score_threshold: float | None = None
    """Lowest score of a result, from 0 to 1."""

    metadata_filtering_conditions: MetadataFilter | None = None
    """Search only in documents whose metadata fit. Not sent back by servers."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "search_method",
            "search_method",
            required=True,
            check=Check(
                types=("string",), enum=("semantic_search", "full_text_search", "hybrid_search", "keyword_search")
            ),
        ),
        Field("reranking_enable", "reranking_enable", required=True, check=Check(types=("boolean",))),
        Field(
            "reranking_mode",
            "reranking_mode",
            nullable=True,
            check=Check(types=("string",), enum=("reranking_model", "weighted_score")),
        ),
        Field(
            "reranking_model",
            "reranking_model",
            nullable=True,
            check=Check(types=("object",), model=lambda: (RerankingModel,)),
        ),
        Field("weights", "weights", nullable=True, check=Check(types=("object",), model=lambda: (RetrievalWeights,))),
        Field("top_k", "top_k", required=True, check=Check(types=("integer",))),
        Field("score_threshold_enabled", "score_threshold_enabled", required=True, check=Check(types=("boolean",))),
        Field("score_threshold", "score_threshold", nullable=True, check=Check(types=("number",))),
        Field(
            "metadata_filtering_conditions",
            "metadata_filtering_conditions",
            nullable=True,
            check=Check(types=("object",), model=lambda: (MetadataFilter,)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.search_method = d["search_method"]
        self.reranking_enable = d["reranking_enable"]
        self.reranking_mode = d.get("reranking_mode")
        v: Any = d.get("reranking_model")
        self.reranking_model = RerankingModel.from_dict(v) if v.__class__ is dict else v
        v = d.get("weights")
        self.weights = RetrievalWeights.from_dict(v) if v.__class__ is dict else v
        self.top_k = d["top_k"]
        self.score_threshold_enabled = d["score_threshold_enabled"]
        self.score_threshold = d.get("score_threshold")
        v = d.get("metadata_filtering_conditions")
        self.metadata_filtering_conditions = MetadataFilter.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> RetrievalModelBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.retrieval_model import RetrievalModelBuilder

        return RetrievalModelBuilder()


from .metadata_filter import MetadataFilter
from .reranking_model import RerankingModel
from .retrieval_weights import RetrievalWeights
