# Generated from spec/dify/retrieval.yaml (WeightType): edit that, not this file.
"""Which side of a hybrid search weighs more; ``customized`` uses the weights given."""

from __future__ import annotations

from typing import Literal, TypeAlias

WeightType: TypeAlias = Literal["semantic_first", "keyword_first", "customized"]
"""Which side of a hybrid search weighs more; ``customized`` uses the weights given. Values: ``semantic_first``,
``keyword_first``, ``customized``. Servers may send others.
"""
