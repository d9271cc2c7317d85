# Generated from spec/coze/bots.yaml (BotChange): edit that, not this file.
"""A change of a bot's draft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.bot_change import BotChangeBuilder


@define(kw_only=True)
class BotChange(RequestModel):
    """A change of a bot's draft."""

    bot_id: str
    """The bot."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    icon_file_id: str | None = None
    """Uploaded file with its picture."""

    prompt_info: PromptInfo | None = None
    """What the model is told."""

    onboarding_info: OnboardingInfo | None = None
    """How it begins."""

    knowledge: BotKnowledge | None = None
    """What it knows."""

    suggest_reply_info: SuggestReplyInfo | None = None
    """Whether it proposes questions."""

    model_info_config: ModelInfo | None = None
    """The model and how it is asked."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("bot_id", "bot_id", required=True, check=Check(types=("string",))),
        Field("name", "name", check=Check(types=("string",))),
        Field("description", "description", check=Check(types=("string",))),
        Field("icon_file_id", "icon_file_id", check=Check(types=("string",))),
        Field("prompt_info", "prompt_info", check=Check(types=("object",), model=lambda: (PromptInfo,))),
        Field("onboarding_info", "onboarding_info", check=Check(types=("object",), model=lambda: (OnboardingInfo,))),
        Field("knowledge", "knowledge", check=Check(types=("object",), model=lambda: (BotKnowledge,))),
        Field(
            "suggest_reply_info",
            "suggest_reply_info",
            check=Check(types=("object",), model=lambda: (SuggestReplyInfo,)),
        ),
        Field("model_info_config", "model_info_config", check=Check(types=("object",), model=lambda: (ModelInfo,))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.bot_id = d["bot_id"]
        self.name = d.get("name")
        self.description = d.get("description")
        self.icon_file_id = d.get("icon_file_id")
        v: Any = d.get("prompt_info")
        self.prompt_info = PromptInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("onboarding_info")
        self.onboarding_info = OnboardingInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("knowledge")
        self.knowledge = BotKnowledge.from_dict(v) if v.__class__ is dict else v
        v = d.get("suggest_reply_info")
        self.suggest_reply_info = SuggestReplyInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("model_info_config")
        self.model_info_config = ModelInfo.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> BotChangeBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.bot_change import BotChangeBuilder

        return BotChangeBuilder()


from .bot_knowledge import BotKnowledge
from .model_info import ModelInfo
from .onboarding_info import OnboardingInfo
from .prompt_info import PromptInfo
from .suggest_reply_info import SuggestReplyInfo
