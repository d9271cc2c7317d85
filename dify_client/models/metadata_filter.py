# Generated from spec/dify/retrieval.yaml (MetadataFilter): edit that, not this file.
"""Conditions on the metadata of documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.metadata_filter import MetadataFilterBuilder
    from .logical_operator import LogicalOperator


@define(kw_only=True)
class MetadataFilter(SharedModel):
    """Conditions on the metadata of documents."""

    logical_operator: LogicalOperator | str | None = None
    """How the conditions are joined. Servers take ``and`` when it is left out. One of ``and``, ``or``."""

    conditions: list[MetadataCondition] | None = None
    """The conditions."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "logical_operator", "logical_operator", nullable=True, check=Check(types=("string",), enum=("and", "or"))
        ),
        Field(
            "conditions",
            "conditions",
            nullable=True,
            check=Check(types=("array",), items=Check(types=("object",), model=lambda: (MetadataCondition,))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.logical_operator = d.get("logical_operator")
        v: Any = d.get("conditions")
        self.conditions = (
            [MetadataCondition.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self

    @staticmethod
    def builder() -> MetadataFilterBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.metadata_filter import MetadataFilterBuilder

        return MetadataFilterBuilder()


from .metadata_condition import MetadataCondition
