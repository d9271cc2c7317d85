# Generated from spec/coze/bots.yaml (BotCreation): edit that, not this file.
"""Builder of ``BotCreation``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.bot_creation import BotCreation
    from ..models.model_info import ModelInfo
    from ..models.onboarding_info import OnboardingInfo
    from ..models.plugin_id_list import PluginIdList
    from ..models.prompt_info import PromptInfo
    from ..models.suggest_reply_info import SuggestReplyInfo
    from ..models.workflow_id_list import WorkflowIdList


class BotCreationBuilder(Builder["BotCreation"]):
    """Builds a ``BotCreation`` step by step; ``build()`` checks it. Needed: ``space_id``, ``name``."""

    __slots__ = ()

    def space_id(self, value: str) -> Self:
        """Workspace of the bot."""
        return self._set("space_id", value)

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

    def suggest_reply_info(self, value: SuggestReplyInfo) -> Self:
        """Whether it proposes questions."""
        return self._set("suggest_reply_info", value)

    def model_info_config(self, value: ModelInfo) -> Self:
        """The model and how it is asked."""
        return self._set("model_info_config", value)

    def plugin_id_list(self, value: PluginIdList) -> Self:
        """Plugins it may use."""
        return self._set("plugin_id_list", value)

    def workflow_id_list(self, value: WorkflowIdList) -> Self:
        """Workflows it may run."""
        return self._set("workflow_id_list", value)

    def build(self) -> BotCreation:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.bot_creation import BotCreation

        return self._build(BotCreation)
