# Generated from spec/dify/retrieval.yaml (RerankingModel): edit that, not this file.
"""A reranking model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.reranking_model import RerankingModelBuilder


@define(kw_only=True)
class RerankingModel(SharedModel):
    """A reranking model. Servers send empty text when there is none."""

    reranking_provider_name: str | None = None
    """Provider of the model. Example: ``langgenius/cohere/cohere``."""

    reranking_model_name: str | None = None
    """Name of the model."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("reranking_provider_name", "reranking_provider_name", nullable=True, check=Check(types=("string",))),
        Field("reranking_model_name", "reranking_model_name", nullable=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.reranking_provider_name = d.get("reranking_provider_name")
        self.reranking_model_name = d.get("reranking_model_name")
        self.raw = d
        return self

    @staticmethod
    def builder() -> RerankingModelBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.reranking_model import RerankingModelBuilder

        return RerankingModelBuilder()
