# Generated from spec/dify/retrieval.yaml (VectorWeight): edit that, not this file.
"""Weight of the search by meaning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.vector_weight import VectorWeightBuilder


@define(kw_only=True)
class VectorWeight(SharedModel):
    """Weight of the search by meaning."""

    vector_weight: float | None
    """Weight, from 0 to 1. Example: ``0.7``."""

    embedding_provider_name: str | None
    """Provider of the embedding model."""

    embedding_model_name: str | None
    """Name of the embedding model."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("vector_weight", "vector_weight", required=True, nullable=True, check=Check(types=("number",))),
        Field(
            "embedding_provider_name",
            "embedding_provider_name",
            required=True,
            nullable=True,
            check=Check(types=("string",)),
        ),
        Field(
            "embedding_model_name", "embedding_model_name", required=True, nullable=True, check=Check(types=("string",))
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.vector_weight = d["vector_weight"]
        self.embedding_provider_name = d["embedding_provider_name"]
        self.embedding_model_name = d["embedding_model_name"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> VectorWeightBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.vector_weight import VectorWeightBuilder

        return VectorWeightBuilder()
