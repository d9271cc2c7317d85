# Generated from spec/dify/retrieval.yaml (RerankingMode): edit that, not this file.
"""How results are put in order: by a reranking model, or by weights of meaning and words."""

from __future__ import annotations

from typing import Literal, TypeAlias

RerankingMode: TypeAlias = Literal["reranking_model", "weighted_score"]
"""How results are put in order: by a reranking model, or by weights of meaning and words. Values: ``reranking_model``,
``weighted_score``. Servers may send others.
"""
