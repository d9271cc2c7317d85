# Generated from spec/dify/retrieval.yaml (MetadataCondition): edit that, not this file.
"""One condition on a metadata field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.metadata_condition import MetadataConditionBuilder
    from .metadata_comparison import MetadataComparison


@define(kw_only=True)
class MetadataCondition(SharedModel):
    """One condition on a metadata field."""

    name: str
    """Name of the metadata field."""

    comparison_operator: MetadataComparison | str
    """How to compare."""

    value: str | float | list[str] | None = None
    """What to compare with: text, a number, or a list of texts for ``in`` and ``not in``. Left out for ``empty`` and
    ``not empty``.
    """

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", required=True, check=Check(types=("string",))),
        Field(
            "comparison_operator",
            "comparison_operator",
            required=True,
            check=Check(
                types=("string",),
                enum=(
                    "contains",
                    "not contains",
                    "start with",
                    "end with",
                    "is",
                    "is not",
                    "empty",
                    "not empty",
                    "in",
                    "not in",
                    "=",
                    "≠",
                    ">",
                    "<",
                    "≥",
                    "≤",
                    "before",
                    "after",
                ),
            ),
        ),
        Field(
            "value",
            "value",
            nullable=True,
            check=Check(types=("array", "number", "string"), items=Check(types=("string",))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d["name"]
        self.comparison_operator = d["comparison_operator"]
        self.value = d.get("value")
        self.raw = d
        return self

    @staticmethod
    def builder() -> MetadataConditionBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.metadata_condition import MetadataConditionBuilder

        return MetadataConditionBuilder()
