# Generated from spec/dify/retrieval.yaml (VectorWeight): edit that, not this file.
"""Builder of ``VectorWeight``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.vector_weight import VectorWeight


class VectorWeightBuilder(Builder["VectorWeight"]):
    """Builds a ``VectorWeight`` step by step; ``build()`` checks it. Needed: ``vector_weight``,
    ``embedding_provider_name``, ``embedding_model_name``.
    """

    __slots__ = ()

    def vector_weight(self, value: float | None) -> Self:
        """Weight, from 0 to 1. ``None`` sends null."""
        return self._set("vector_weight", value)

    def embedding_provider_name(self, value: str | None) -> Self:
        """Provider of the embedding model. ``None`` sends null."""
        return self._set("embedding_provider_name", value)

    def embedding_model_name(self, value: str | None) -> Self:
        """Name of the embedding model. ``None`` sends null."""
        return self._set("embedding_model_name", value)

    def build(self) -> VectorWeight:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.vector_weight import VectorWeight

        return self._build(VectorWeight)
