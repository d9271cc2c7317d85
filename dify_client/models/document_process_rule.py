# Generated from spec/dify/documents.yaml (DocumentProcessRule): edit that, not this file.
"""The process rule a document was cut by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .process_rule_mode import ProcessRuleMode


@define(kw_only=True)
class DocumentProcessRule(Model):
    """The process rule a document was cut by."""

    id: str | None = None
    """Id of the rule."""

    dataset_id: str | None = None
    """Knowledge base of the rule."""

    mode: ProcessRuleMode | str | None = None
    """Who decided how to cut. One of ``automatic``, ``custom``, ``hierarchical``."""

    rules: SegmentationRules | None = None
    """The rules."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        self.dataset_id = d.get("dataset_id")
        self.mode = d.get("mode")
        v: Any = d.get("rules")
        self.rules = SegmentationRules.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .segmentation_rules import SegmentationRules
