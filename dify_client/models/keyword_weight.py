# Generated from spec/dify/retrieval.yaml (KeywordWeight): edit that, not this file.
"""Weight of the search by words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.keyword_weight import KeywordWeightBuilder


@define(kw_only=True)
class KeywordWeight(SharedModel):
    """Weight of the search by words."""

    keyword_weight: float | None
    """Weight, from 0 to 1. Example: ``0.3``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("keyword_weight", "keyword_weight", required=True, nullable=True, check=Check(types=("number",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.keyword_weight = d["keyword_weight"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> KeywordWeightBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.keyword_weight import KeywordWeightBuilder

        return KeywordWeightBuilder()
