# Generated from spec/dify/process_rules.yaml (SegmentationRules): edit that, not this file.
"""Rules of cleaning and cutting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.segmentation_rules import SegmentationRulesBuilder
    from .parent_mode import ParentMode


@define(kw_only=True)
class SegmentationRules(SharedModel):
    """Rules of cleaning and cutting."""

    pre_processing_rules: list[PreProcessingRule] | None = None
    """What to clean before cutting."""

    segmentation: Segmentation | None = None
    """How to cut, or how to cut parent chunks."""

    parent_mode: ParentMode | str | None = None
    """What a parent chunk is, for ``hierarchical``. One of ``full-doc``, ``paragraph``."""

    subchunk_segmentation: Segmentation | None = None
    """How to cut child chunks, for ``hierarchical``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "pre_processing_rules",
            "pre_processing_rules",
            nullable=True,
            check=Check(types=("array",), items=Check(types=("object",), model=lambda: (PreProcessingRule,))),
        ),
        Field(
            "segmentation", "segmentation", nullable=True, check=Check(types=("object",), model=lambda: (Segmentation,))
        ),
        Field(
            "parent_mode", "parent_mode", nullable=True, check=Check(types=("string",), enum=("full-doc", "paragraph"))
        ),
        Field(
            "subchunk_segmentation",
            "subchunk_segmentation",
            nullable=True,
            check=Check(types=("object",), model=lambda: (Segmentation,)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d.get("pre_processing_rules")
        self.pre_processing_rules = (
            [PreProcessingRule.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        v = d.get("segmentation")
        self.segmentation = Segmentation.from_dict(v) if v.__class__ is dict else v
        self.parent_mode = d.get("parent_mode")
        v = d.get("subchunk_segmentation")
        self.subchunk_segmentation = Segmentation.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> SegmentationRulesBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.segmentation_rules import SegmentationRulesBuilder

        return SegmentationRulesBuilder()


from .pre_processing_rule import PreProcessingRule
from .segmentation import Segmentation
