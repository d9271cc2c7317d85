# Copied from overlays/dify/retrieval_models.py. Edit that file, then run: python -m generator sync
"""How a knowledge base is searched, in one call each: ``RetrievalModels.hybrid(top_k=5, vector_weight=0.7)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .models.keyword_weight import KeywordWeight
from .models.reranking_model import RerankingModel
from .models.retrieval_model import RetrievalModel
from .models.retrieval_weights import RetrievalWeights
from .models.vector_weight import VectorWeight

if TYPE_CHECKING:
    from .models import MetadataFilter, SearchMethod

__all__ = ["RetrievalModels"]


class RetrievalModels:
    """Makes values for ``retrieval_model=`` of ``retrieve`` and of the calls that create and update knowledge bases.

    All take:
        top_k: how many chunks to find at most.
        score_threshold: least similarity, from 0 to 1; every chunk counts when it is left out.
        reranking: ``(provider, model)`` of a model that puts what was found in order.
        metadata: which documents to search; see ``where``.
    """

    @staticmethod
    def semantic(
        *,
        top_k: int = 3,
        score_threshold: float | None = None,
        reranking: tuple[str, str] | None = None,
        metadata: MetadataFilter | None = None,
    ) -> RetrievalModel:
        """Search by meaning."""
        return _model("semantic_search", top_k, score_threshold, reranking, metadata)

    @staticmethod
    def full_text(
        *,
        top_k: int = 3,
        score_threshold: float | None = None,
        reranking: tuple[str, str] | None = None,
        metadata: MetadataFilter | None = None,
    ) -> RetrievalModel:
        """Search by words."""
        return _model("full_text_search", top_k, score_threshold, reranking, metadata)

    @staticmethod
    def keyword(*, top_k: int = 3, metadata: MetadataFilter | None = None) -> RetrievalModel:
        """Search in the keyword index, the only one that knowledge bases with ``economy`` indexing have."""
        return _model("keyword_search", top_k, None, None, metadata)

    @staticmethod
    def hybrid(
        *,
        top_k: int = 3,
        score_threshold: float | None = None,
        reranking: tuple[str, str] | None = None,
        vector_weight: float | None = None,
        embedding: tuple[str, str] | None = None,
        metadata: MetadataFilter | None = None,
    ) -> RetrievalModel:
        """Search by meaning and by words. What was found is put in order by a model, or by weights.

        Args:
            top_k: how many chunks to find at most.
            score_threshold: least similarity, from 0 to 1.
            reranking: ``(provider, model)`` of the model that puts them in order.
            vector_weight: how much meaning counts, from 0 to 1; words count the rest. In place of ``reranking``.
            embedding: ``(provider, model)`` of the knowledge base's embedding model; needed with ``vector_weight``.
            metadata: which documents to search.

        Raises:
            InvalidRequestError: not exactly one of ``reranking`` and ``vector_weight``, a weight outside 0 to 1, or a
                weight without ``embedding``.
        """
        if (reranking is None) == (vector_weight is None):
            raise _refused("reranking", reranking, "or vector_weight is needed, and not both")
        found = _model("hybrid_search", top_k, score_threshold, reranking, metadata)
        if vector_weight is None:
            found.reranking_mode = "reranking_model"
            return found
        if not 0 <= vector_weight <= 1:
            raise _refused("vector_weight", vector_weight, "must be from 0 to 1")
        if embedding is None:
            raise _refused("embedding", None, "is needed with vector_weight")
        found.reranking_mode = "weighted_score"
        found.weights = RetrievalWeights(
            weight_type="customized",
            vector_setting=VectorWeight(
                vector_weight=vector_weight,
                embedding_provider_name=embedding[0],
                embedding_model_name=embedding[1],
            ),
            keyword_setting=KeywordWeight(keyword_weight=round(1 - vector_weight, 6)),
        )
        return found


def _model(
    method: SearchMethod,
    top_k: int,
    score_threshold: float | None,
    reranking: tuple[str, str] | None,
    metadata: MetadataFilter | None,
) -> RetrievalModel:
    found = RetrievalModel(
        search_method=method,
        top_k=top_k,
        score_threshold_enabled=score_threshold is not None,
        score_threshold=score_threshold,
        reranking_enable=reranking is not None,
        metadata_filtering_conditions=metadata,
    )
    if reranking is not None:
        found.reranking_model = RerankingModel(reranking_provider_name=reranking[0], reranking_model_name=reranking[1])
    return found


def _refused(field: str, value: object, rule: str) -> Exception:
    from .errors import InvalidRequestError

    return InvalidRequestError(field, value, rule)
