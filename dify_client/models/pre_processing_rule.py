# Generated from spec/dify/process_rules.yaml (PreProcessingRule): edit that, not this file.
"""One step of cleaning, on or off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.pre_processing_rule import PreProcessingRuleBuilder
    from .pre_processing_rule_name import PreProcessingRuleName


@define(kw_only=True)
class PreProcessingRule(SharedModel):
    """One step of cleaning, on or off."""

    id: PreProcessingRuleName | str
    """What is cleaned. One of ``remove_extra_spaces``, ``remove_stopwords``, ``remove_urls_emails``."""

    enabled: bool
    """Whether this step is done."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            required=True,
            check=Check(types=("string",), enum=("remove_extra_spaces", "remove_stopwords", "remove_urls_emails")),
        ),
        Field("enabled", "enabled", required=True, check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.enabled = d["enabled"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> PreProcessingRuleBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.pre_processing_rule import PreProcessingRuleBuilder

        return PreProcessingRuleBuilder()
