# Generated from spec/sessions/chat.yaml (ChatRequest): edit that, not this file.
"""Builder of ``ChatRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.chat_request import ChatRequest
    from ..models.message_input import MessageInput


class ChatRequestBuilder(Builder["ChatRequest"]):
    """Builds a ``ChatRequest`` step by step; ``build()`` checks it. Needed: ``message``."""

    __slots__ = ()

    def message(self, value: MessageInput) -> Self:
        """The message."""
        return self._set("message", value)

    def stream(self, value: bool) -> Self:
        """Whether the answer comes as events. The function you call sets it."""
        return self._set("stream", value)

    def build(self) -> ChatRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.chat_request import ChatRequest

        return self._build(ChatRequest)
