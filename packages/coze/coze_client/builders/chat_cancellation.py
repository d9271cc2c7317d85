# Generated from spec/coze/chat.yaml (ChatCancellation): edit that, not this file.
"""Builder of ``ChatCancellation``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.chat_cancellation import ChatCancellation


class ChatCancellationBuilder(Builder["ChatCancellation"]):
    """Builds a ``ChatCancellation`` step by step; ``build()`` checks it. Needed: ``conversation_id``, ``chat_id``."""

    __slots__ = ()

    def conversation_id(self, value: str) -> Self:
        """Its conversation."""
        return self._set("conversation_id", value)

    def chat_id(self, value: str) -> Self:
        """The chat."""
        return self._set("chat_id", value)

    def build(self) -> ChatCancellation:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.chat_cancellation import ChatCancellation

        return self._build(ChatCancellation)
