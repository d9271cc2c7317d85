# Generated from spec/dify/retrieval.yaml (KeywordWeight): edit that, not this file.
"""Builder of ``KeywordWeight``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.keyword_weight import KeywordWeight


class KeywordWeightBuilder(Builder["KeywordWeight"]):
    """Builds a ``KeywordWeight`` step by step; ``build()`` checks it. Needed: ``keyword_weight``."""

    __slots__ = ()

    def keyword_weight(self, value: float | None) -> Self:
        """Weight, from 0 to 1. ``None`` sends null."""
        return self._set("keyword_weight", value)

    def build(self) -> KeywordWeight:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.keyword_weight import KeywordWeight

        return self._build(KeywordWeight)
