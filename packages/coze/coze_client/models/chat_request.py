# Generated from spec/coze/chat.yaml (ChatRequest): edit that, not this file.
"""A chat to begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.chat_request import ChatRequestBuilder
    from .chat_version import ChatVersion


@define(kw_only=True)
class ChatRequest(RequestModel):
    """A chat to begin."""

    bot_id: str
    """The bot."""

    user_id: str | None = None
    """Your name for the end user."""

    additional_messages: Sequence[EnterMessage] | None = None
    """What is said; the last one is the question. At most 100 items."""

    stream: bool | None = None
    """Whether the answer comes as events."""

    auto_save_history: bool | None = None
    """Whether the round becomes part of the conversation. The server's default is true; chats that are asked for later
    need it.
    """

    custom_variables: Mapping[str, str] | None = None
    """Values of the prompt's variables."""

    meta_data: Mapping[str, str] | None = None
    """At most 16 texts of your own, by name."""

    parameters: Mapping[str, Any] | None = None
    """Values for the workflow of the bot."""

    enable_card: bool | None = None
    """Whether answers may be cards."""

    extra_params: ChatPlace | None = None
    """Where the user is."""

    shortcut_command: ShortcutCommand | None = None
    """Command of the bot that is called."""

    publish_status: ChatVersion | None = None
    """Which form of the bot answers. One of ``published_online``, ``unpublished_draft``."""

    bot_version: str | None = None
    """Which published version answers."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("bot_id", "bot_id", required=True, check=Check(types=("string",))),
        Field("user_id", "user_id", required=True, check=Check(types=("string",)), client_default="user_id"),
        Field(
            "additional_messages",
            "additional_messages",
            check=Check(types=("array",), max_items=100, items=Check(types=("object",), model=lambda: (EnterMessage,))),
        ),
        Field("stream", "stream", check=Check(types=("boolean",))),
        Field("auto_save_history", "auto_save_history", check=Check(types=("boolean",))),
        Field("custom_variables", "custom_variables", check=Check(types=("object",), items=Check(types=("string",)))),
        Field("meta_data", "meta_data", check=Check(types=("object",), items=Check(types=("string",)))),
        Field("parameters", "parameters", check=Check(types=("object",))),
        Field("enable_card", "enable_card", check=Check(types=("boolean",))),
        Field("extra_params", "extra_params", check=Check(types=("object",), model=lambda: (ChatPlace,))),
        Field("shortcut_command", "shortcut_command", check=Check(types=("object",), model=lambda: (ShortcutCommand,))),
        Field(
            "publish_status",
            "publish_status",
            check=Check(types=("string",), enum=("published_online", "unpublished_draft")),
        ),
        Field("bot_version", "bot_version", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.bot_id = d["bot_id"]
        self.user_id = d.get("user_id")
        v: Any = d.get("additional_messages")
        self.additional_messages = (
            [EnterMessage.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.stream = d.get("stream")
        self.auto_save_history = d.get("auto_save_history")
        self.custom_variables = d.get("custom_variables")
        self.meta_data = d.get("meta_data")
        self.parameters = d.get("parameters")
        self.enable_card = d.get("enable_card")
        v = d.get("extra_params")
        self.extra_params = ChatPlace.from_dict(v) if v.__class__ is dict else v
        v = d.get("shortcut_command")
        self.shortcut_command = ShortcutCommand.from_dict(v) if v.__class__ is dict else v
        self.publish_status = d.get("publish_status")
        self.bot_version = d.get("bot_version")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ChatRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.chat_request import ChatRequestBuilder

        return ChatRequestBuilder()


from .chat_place import ChatPlace
from .enter_message import EnterMessage
from .shortcut_command import ShortcutCommand
