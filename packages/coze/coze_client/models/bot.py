# Generated from spec/coze/bots.yaml (Bot): edit that, not this file.
"""A bot and how it is made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .user_input_type import UserInputType


@define(kw_only=True)
class Bot(Model):
    """A bot and how it is made."""

    bot_id: str
    """Its id."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    icon_url: str | None = None
    """Its picture."""

    create_time: int | str | None = None
    """When it was made, in seconds since 1970."""

    update_time: int | str | None = None
    """When it was changed, in seconds since 1970."""

    version: str | None = None
    """Its newest version."""

    prompt_info: PromptInfo | None = None
    """What the model is told."""

    onboarding_info: OnboardingInfo | None = None
    """How it begins."""

    knowledge: BotKnowledge | None = None
    """What it knows."""

    bot_mode: int | None = None
    """0 for one agent, 1 for several, 2 for one workflow."""

    plugin_info_list: list[PluginInfo] | None = None
    """Its plugins."""

    model_info: ModelInfo | None = None
    """The model and how it is asked."""

    suggest_reply_info: SuggestReplyInfo | None = None
    """Whether it proposes questions."""

    background_image_info: BackgroundImages | None = None
    """Pictures behind the chat."""

    variables: list[BotVariable] | None = None
    """Its variables."""

    owner_user_id: str | None = None
    """Who owns it."""

    voice_info_list: list[VoiceInfo] | None = None
    """Its voices."""

    default_user_input_type: UserInputType | str | None = None
    """How people usually talk to it. One of ``text``, ``call``, ``voice``."""

    workflow_info_list: list[BotWorkflow] | None = None
    """Its workflows."""

    folder_id: str | None = None
    """Its folder."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it. ``None`` if the answer has none."""
        return self.answer_meta.get("logid")

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.bot_id = d["bot_id"]
        self.name = d.get("name")
        self.description = d.get("description")
        self.icon_url = d.get("icon_url")
        self.create_time = d.get("create_time")
        self.update_time = d.get("update_time")
        self.version = d.get("version")
        v: Any = d.get("prompt_info")
        self.prompt_info = PromptInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("onboarding_info")
        self.onboarding_info = OnboardingInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("knowledge")
        self.knowledge = BotKnowledge.from_dict(v) if v.__class__ is dict else v
        self.bot_mode = d.get("bot_mode")
        v = d.get("plugin_info_list")
        self.plugin_info_list = (
            [PluginInfo.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        v = d.get("model_info")
        self.model_info = ModelInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("suggest_reply_info")
        self.suggest_reply_info = SuggestReplyInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("background_image_info")
        self.background_image_info = BackgroundImages.from_dict(v) if v.__class__ is dict else v
        v = d.get("variables")
        self.variables = (
            [BotVariable.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.owner_user_id = d.get("owner_user_id")
        v = d.get("voice_info_list")
        self.voice_info_list = (
            [VoiceInfo.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.default_user_input_type = d.get("default_user_input_type")
        v = d.get("workflow_info_list")
        self.workflow_info_list = (
            [BotWorkflow.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.folder_id = d.get("folder_id")
        self.answer_meta = NO_META
        self.raw = d
        return self


from .background_images import BackgroundImages
from .bot_knowledge import BotKnowledge
from .bot_variable import BotVariable
from .bot_workflow import BotWorkflow
from .model_info import ModelInfo
from .onboarding_info import OnboardingInfo
from .plugin_info import PluginInfo
from .prompt_info import PromptInfo
from .suggest_reply_info import SuggestReplyInfo
from .voice_info import VoiceInfo
