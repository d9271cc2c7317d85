# Generated from spec/dify/retrieval.yaml (ExternalRetrievalModel): edit that, not this file.
"""Search settings for an external knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.external_retrieval_model import ExternalRetrievalModelBuilder


@define(kw_only=True)
class ExternalRetrievalModel(SharedModel):
    """Search settings for an external knowledge base."""

    top_k: int | None = None
    """Number of results at most."""

    score_threshold: float | None = None
    """Lowest score of a result."""

    score_threshold_enabled: bool | None = None
    """Whether results below ``score_threshold`` are left out."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("top_k", "top_k", nullable=True, check=Check(types=("integer",))),
        Field("score_threshold", "score_threshold", nullable=True, check=Check(types=("number",))),
        Field("score_threshold_enabled", "score_threshold_enabled", nullable=True, check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.top_k = d.get("top_k")
        self.score_threshold = d.get("score_threshold")
        self.score_threshold_enabled = d.get("score_threshold_enabled")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ExternalRetrievalModelBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.external_retrieval_model import ExternalRetrievalModelBuilder

        return ExternalRetrievalModelBuilder()
