# Generated from spec/dify/process_rules.yaml (ProcessRule): edit that, not this file.
"""Builder of ``ProcessRule``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.process_rule import ProcessRule
    from ..models.process_rule_mode import ProcessRuleMode
    from ..models.segmentation_rules import SegmentationRules


class ProcessRuleBuilder(Builder["ProcessRule"]):
    """Builds a ``ProcessRule`` step by step; ``build()`` checks it. Needed: ``mode``."""

    __slots__ = ()

    def mode(self, value: ProcessRuleMode) -> Self:
        """Who decides, and whether chunks have children. One of ``automatic``, ``custom``, ``hierarchical``."""
        return self._set("mode", value)

    def rules(self, value: SegmentationRules | None) -> Self:
        """The rules; needed for ``custom`` and ``hierarchical``, ignored for ``automatic``. ``None`` sends null."""
        return self._set("rules", value)

    def build(self) -> ProcessRule:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.process_rule import ProcessRule

        return self._build(ProcessRule)
