# Generated from spec/coze/bots.yaml (BotChange): edit that, not this file.
"""Builder of ``BotChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.bot_change import BotChange
    from ..models.bot_knowledge import BotKnowledge
    from ..models.model_info import ModelInfo
    from ..models.onboarding_info import OnboardingInfo
    from ..models.prompt_info import PromptInfo
    from ..models.suggest_reply_info import SuggestReplyInfo


class BotChangeBuilder(Builder["BotChange"]):
    """Builds a ``BotChange`` step by step; ``build()`` checks it. Needed: ``bot_id``."""

    __slots__ = ()

    def bot_id(self, value: str) -> Self:
        """The bot."""
        return self._set("bot_id", value)

    def name(self, value: str) -> Self:
        """Its name."""
        return self._set("name", value)

    def description(self, value: str) -> Self:
        """What it is for."""
        return self._set("description", value)

    def icon_file_id(self, value: str) -> Self:
        """Uploaded file with its picture."""
        return self._set("icon_file_id", value)

    def prompt_info(self, value: PromptInfo) -> Self:
        """What the model is told."""
        return self._set("prompt_info", value)

    def onboarding_info(self, value: OnboardingInfo) -> Self:
        """How it begins."""
        return self._set("onboarding_info", value)

    def knowledge(self, value: BotKnowledge) -> Self:
        """What it knows."""
        return self._set("knowledge", value)

    def suggest_reply_info(self, value: SuggestReplyInfo) -> Self:
        """Whether it proposes questions."""
        return self._set("suggest_reply_info", value)

    def model_info_config(self, value: ModelInfo) -> Self:
        """The model and how it is asked."""
        return self._set("model_info_config", value)

    def build(self) -> BotChange:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.bot_change import BotChange

        return self._build(BotChange)
