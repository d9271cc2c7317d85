# Generated from spec/coze/chat.yaml (ChatRequest): edit that, not this file.
"""Builder of ``ChatRequest``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.chat_place import ChatPlace
    from ..models.chat_request import ChatRequest
    from ..models.chat_version import ChatVersion
    from ..models.enter_message import EnterMessage
    from ..models.shortcut_command import ShortcutCommand


class ChatRequestBuilder(Builder["ChatRequest"]):
    """Builds a ``ChatRequest`` step by step; ``build()`` checks it. Needed: ``bot_id``."""

    __slots__ = ()

    def bot_id(self, value: str) -> Self:
        """The bot."""
        return self._set("bot_id", value)

    def user_id(self, value: str) -> Self:
        """Your name for the end user. Default: the client's ``user_id``."""
        return self._set("user_id", value)

    def additional_messages(self, value: Sequence[EnterMessage]) -> Self:
        """What is said; the last one is the question. At most 100 items."""
        return self._set("additional_messages", value)

    def stream(self, value: bool) -> Self:
        """Whether the answer comes as events."""
        return self._set("stream", value)

    def auto_save_history(self, value: bool) -> Self:
        """Whether the round becomes part of the conversation. The server's default is true; chats that are asked for
        later need it.
        """
        return self._set("auto_save_history", value)

    def custom_variables(self, value: Mapping[str, str]) -> Self:
        """Values of the prompt's variables."""
        return self._set("custom_variables", value)

    def meta_data(self, value: Mapping[str, str]) -> Self:
        """At most 16 texts of your own, by name."""
        return self._set("meta_data", value)

    def parameters(self, value: Mapping[str, Any]) -> Self:
        """Values for the workflow of the bot."""
        return self._set("parameters", value)

    def enable_card(self, value: bool) -> Self:
        """Whether answers may be cards."""
        return self._set("enable_card", value)

    def extra_params(self, value: ChatPlace) -> Self:
        """Where the user is."""
        return self._set("extra_params", value)

    def shortcut_command(self, value: ShortcutCommand) -> Self:
        """Command of the bot that is called."""
        return self._set("shortcut_command", value)

    def publish_status(self, value: ChatVersion) -> Self:
        """Which form of the bot answers. One of ``published_online``, ``unpublished_draft``."""
        return self._set("publish_status", value)

    def bot_version(self, value: str) -> Self:
        """Which published version answers."""
        return self._set("bot_version", value)

    def build(self) -> ChatRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.chat_request import ChatRequest

        return self._build(ChatRequest)
