# Generated from spec/coze/talks.yaml (ConversationCreation): edit that, not this file.
"""Builder of ``ConversationCreation``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.conversation_creation import ConversationCreation
    from ..models.enter_message import EnterMessage


class ConversationCreationBuilder(Builder["ConversationCreation"]):
    """Builds a ``ConversationCreation`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def messages(self, value: Sequence[EnterMessage]) -> Self:
        """What was said already. At most 16 items."""
        return self._set("messages", value)

    def meta_data(self, value: Mapping[str, str]) -> Self:
        """At most 16 texts of your own, by name."""
        return self._set("meta_data", value)

    def bot_id(self, value: str) -> Self:
        """Bot it is with; others do not see it then."""
        return self._set("bot_id", value)

    def name(self, value: str) -> Self:
        """Its name."""
        return self._set("name", value)

    def connector_id(self, value: str) -> Self:
        """Channel; ``1024`` is the API."""
        return self._set("connector_id", value)

    def build(self) -> ConversationCreation:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.conversation_creation import ConversationCreation

        return self._build(ConversationCreation)
