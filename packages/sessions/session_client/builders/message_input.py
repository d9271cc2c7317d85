# Generated from spec/sessions/chat.yaml (MessageInput): edit that, not this file.
"""Builder of ``MessageInput``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.audio_content import AudioContent
    from ..models.file_content import FileContent
    from ..models.image_content import ImageContent
    from ..models.message_input import MessageInput
    from ..models.message_role import MessageRole
    from ..models.text_content import TextContent


class MessageInputBuilder(Builder["MessageInput"]):
    """Builds a ``MessageInput`` step by step; ``build()`` checks it. Needed: ``role``, ``content``."""

    __slots__ = ()

    def role(self, value: MessageRole) -> Self:
        """Who speaks; only ``user`` is taken. One of ``user``, ``assistant``, ``system``."""
        return self._set("role", value)

    def content(self, value: Sequence[TextContent | ImageContent | FileContent | AudioContent]) -> Self:
        """Its parts; at least one is a text. 1 to 100 items."""
        return self._set("content", value)

    def id(self, value: str) -> Self:
        """Id of yours, to find it in logs. At most 64 characters."""
        return self._set("id", value)

    def created_at(self, value: str | datetime) -> Self:
        """When it was written."""
        return self._set("created_at", value)

    def build(self) -> MessageInput:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.message_input import MessageInput

        return self._build(MessageInput)
