# Generated from spec/dify/process_rules.yaml (SegmentationRules): edit that, not this file.
"""Builder of ``SegmentationRules``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.parent_mode import ParentMode
    from ..models.pre_processing_rule import PreProcessingRule
    from ..models.segmentation import Segmentation
    from ..models.segmentation_rules import SegmentationRules


class SegmentationRulesBuilder(Builder["SegmentationRules"]):
    """Builds a ``SegmentationRules`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def pre_processing_rules(self, value: Sequence[PreProcessingRule] | None) -> Self:
        """What to clean before cutting. ``None`` sends null."""
        return self._set("pre_processing_rules", value)

    def segmentation(self, value: Segmentation | None) -> Self:
        """How to cut, or how to cut parent chunks. ``None`` sends null."""
        return self._set("segmentation", value)

    def parent_mode(self, value: ParentMode | None) -> Self:
        """What a parent chunk is, for ``hierarchical``. One of ``full-doc``, ``paragraph``. ``None`` sends null."""
        return self._set("parent_mode", value)

    def subchunk_segmentation(self, value: Segmentation | None) -> Self:
        """How to cut child chunks, for ``hierarchical``. ``None`` sends null."""
        return self._set("subchunk_segmentation", value)

    def build(self) -> SegmentationRules:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.segmentation_rules import SegmentationRules

        return self._build(SegmentationRules)
