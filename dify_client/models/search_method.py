# Generated from spec/dify/retrieval.yaml (SearchMethod): edit that, not this file.
"""How to search: by meaning, by words, by both, or in the keyword index (the only one for ``economy``)."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchMethod: TypeAlias = Literal["semantic_search", "full_text_search", "hybrid_search", "keyword_search"]
"""How to search: by meaning, by words, by both, or in the keyword index (the only one for ``economy``). Values:
``semantic_search``, ``full_text_search``, ``hybrid_search``, ``keyword_search``. Servers may send others.
"""
