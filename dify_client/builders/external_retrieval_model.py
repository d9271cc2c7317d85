# Generated from spec/dify/retrieval.yaml (ExternalRetrievalModel): edit that, not this file.
"""Builder of ``ExternalRetrievalModel``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.external_retrieval_model import ExternalRetrievalModel


class ExternalRetrievalModelBuilder(Builder["ExternalRetrievalModel"]):
    """Builds an ``ExternalRetrievalModel`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def top_k(self, value: int | None) -> Self:
        """Number of results at most. ``None`` sends null."""
        return self._set("top_k", value)

    def score_threshold(self, value: float | None) -> Self:
        """Lowest score of a result. ``None`` sends null."""
        return self._set("score_threshold", value)

    def score_threshold_enabled(self, value: bool | None) -> Self:
        """Whether results below ``score_threshold`` are left out. ``None`` sends null."""
        return self._set("score_threshold_enabled", value)

    def build(self) -> ExternalRetrievalModel:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.external_retrieval_model import ExternalRetrievalModel

        return self._build(ExternalRetrievalModel)
