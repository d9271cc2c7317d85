# Generated from spec/dify/process_rules.yaml (ProcessRule): edit that, not this file.
"""How a document is cleaned and cut."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field, Rule
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.process_rule import ProcessRuleBuilder
    from .process_rule_mode import ProcessRuleMode


@define(kw_only=True)
class ProcessRule(RequestModel):
    """How a document is cleaned and cut."""

    mode: ProcessRuleMode
    """Who decides, and whether chunks have children. One of ``automatic``, ``custom``, ``hierarchical``."""

    rules: SegmentationRules | None | Unset = UNSET
    """The rules; needed for ``custom`` and ``hierarchical``, ignored for ``automatic``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "mode", "mode", required=True, check=Check(types=("string",), enum=("automatic", "custom", "hierarchical"))
        ),
        Field("rules", "rules", nullable=True, check=Check(types=("object",), model=lambda: (SegmentationRules,))),
    )
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "the modes custom and hierarchical need rules",
            when={"mode": ("custom", "hierarchical")},
            require=("rules",),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.mode = d["mode"]
        v: Any = d.get("rules", UNSET)
        self.rules = SegmentationRules.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> ProcessRuleBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.process_rule import ProcessRuleBuilder

        return ProcessRuleBuilder()


from .segmentation_rules import SegmentationRules
