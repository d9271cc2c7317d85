# Generated from spec/coze/bots.yaml (OnboardingInfo): edit that, not this file.
"""Builder of ``OnboardingInfo``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.onboarding_info import OnboardingInfo


class OnboardingInfoBuilder(Builder["OnboardingInfo"]):
    """Builds an ``OnboardingInfo`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def prologue(self, value: str) -> Self:
        """What the bot says first."""
        return self._set("prologue", value)

    def suggested_questions(self, value: Sequence[str]) -> Self:
        """Questions to begin with."""
        return self._set("suggested_questions", value)

    def build(self) -> OnboardingInfo:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.onboarding_info import OnboardingInfo

        return self._build(OnboardingInfo)
