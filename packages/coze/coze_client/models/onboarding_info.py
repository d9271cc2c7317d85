# Generated from spec/coze/bots.yaml (OnboardingInfo): edit that, not this file.
"""How a conversation begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.onboarding_info import OnboardingInfoBuilder


@define(kw_only=True)
class OnboardingInfo(SharedModel):
    """How a conversation begins."""

    prologue: str | None = None
    """What the bot says first."""

    suggested_questions: list[str] | None = None
    """Questions to begin with."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("prologue", "prologue", check=Check(types=("string",))),
        Field(
            "suggested_questions", "suggested_questions", check=Check(types=("array",), items=Check(types=("string",)))
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.prologue = d.get("prologue")
        self.suggested_questions = d.get("suggested_questions")
        self.raw = d
        return self

    @staticmethod
    def builder() -> OnboardingInfoBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.onboarding_info import OnboardingInfoBuilder

        return OnboardingInfoBuilder()
