# Generated from spec/coze/bots.yaml (BotCreation): edit that, not this file.
"""A bot to make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.bot_creation import BotCreationBuilder


@define(kw_only=True)
class BotCreation(RequestModel):
    """A bot to make."""

    space_id: str
    """Workspace of the bot."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is for."""

    icon_file_id: str | None = None
    """Uploaded file with its picture."""

    prompt_info: PromptInfo | None = None
    """What the model is told."""

    onboarding_info: OnboardingInfo | None = None
    """How it begins."""

    suggest_reply_info: SuggestReplyInfo | None = None
    """Whether it proposes questions."""

    model_info_config: ModelInfo | None = None
    """The model and how it is asked."""

    plugin_id_list: PluginIdList | None = None
    """Plugins it may use."""

    workflow_id_list: WorkflowIdList | None = None
    """Workflows it may run."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("space_id", "space_id", required=True, check=Check(types=("string",))),
        Field("name", "name", required=True, check=Check(types=("string",), min_length=1)),
        Field("description", "description", check=Check(types=("string",))),
        Field("icon_file_id", "icon_file_id", check=Check(types=("string",))),
        Field("prompt_info", "prompt_info", check=Check(types=("object",), model=lambda: (PromptInfo,))),
        Field("onboarding_info", "onboarding_info", check=Check(types=("object",), model=lambda: (OnboardingInfo,))),
        Field(
            "suggest_reply_info",
            "suggest_reply_info",
            check=Check(types=("object",), model=lambda: (SuggestReplyInfo,)),
        ),
        Field("model_info_config", "model_info_config", check=Check(types=("object",), model=lambda: (ModelInfo,))),
        Field("plugin_id_list", "plugin_id_list", check=Check(types=("object",), model=lambda: (PluginIdList,))),
        Field("workflow_id_list", "workflow_id_list", check=Check(types=("object",), model=lambda: (WorkflowIdList,))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.space_id = d["space_id"]
        self.name = d["name"]
        self.description = d.get("description")
        self.icon_file_id = d.get("icon_file_id")
        v: Any = d.get("prompt_info")
        self.prompt_info = PromptInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("onboarding_info")
        self.onboarding_info = OnboardingInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("suggest_reply_info")
        self.suggest_reply_info = SuggestReplyInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("model_info_config")
        self.model_info_config = ModelInfo.from_dict(v) if v.__class__ is dict else v
        v = d.get("plugin_id_list")
        self.plugin_id_list = PluginIdList.from_dict(v) if v.__class__ is dict else v
        v = d.get("workflow_id_list")
        self.workflow_id_list = WorkflowIdList.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> BotCreationBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.bot_creation import BotCreationBuilder

        return BotCreationBuilder()


from .model_info import ModelInfo
from .onboarding_info import OnboardingInfo
from .plugin_id_list import PluginIdList
from .prompt_info import PromptInfo
from .suggest_reply_info import SuggestReplyInfo
from .workflow_id_list import WorkflowIdList
