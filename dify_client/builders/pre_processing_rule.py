# Generated from spec/dify/process_rules.yaml (PreProcessingRule): edit that, not this file.
"""Builder of ``PreProcessingRule``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.pre_processing_rule import PreProcessingRule
    from ..models.pre_processing_rule_name import PreProcessingRuleName


class PreProcessingRuleBuilder(Builder["PreProcessingRule"]):
    """Builds a ``PreProcessingRule`` step by step; ``build()`` checks it. Needed: ``id``, ``enabled``."""

    __slots__ = ()

    def id(self, value: PreProcessingRuleName) -> Self:
        """What is cleaned. One of ``remove_extra_spaces``, ``remove_stopwords``, ``remove_urls_emails``."""
        return self._set("id", value)

    def enabled(self, value: bool) -> Self:
        """Whether this step is done."""
        return self._set("enabled", value)

    def build(self) -> PreProcessingRule:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.pre_processing_rule import PreProcessingRule

        return self._build(PreProcessingRule)
