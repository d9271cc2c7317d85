# Generated from spec/dify/retrieval.yaml (RerankingModel): edit that, not this file.
"""Builder of ``RerankingModel``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.reranking_model import RerankingModel


class RerankingModelBuilder(Builder["RerankingModel"]):
    """Builds a ``RerankingModel`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def reranking_provider_name(self, value: str | None) -> Self:
        """Provider of the model. ``None`` sends null."""
        return self._set("reranking_provider_name", value)

    def reranking_model_name(self, value: str | None) -> Self:
        """Name of the model. ``None`` sends null."""
        return self._set("reranking_model_name", value)

    def build(self) -> RerankingModel:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.reranking_model import RerankingModel

        return self._build(RerankingModel)
