# Generated from spec/coze/common.yaml (EnterMessage): edit that, not this file.
"""Builder of ``EnterMessage``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.content_type import ContentType
    from ..models.enter_message import EnterMessage
    from ..models.message_type import MessageType
    from ..models.role import Role


class EnterMessageBuilder(Builder["EnterMessage"]):
    """Builds an ``EnterMessage`` step by step; ``build()`` checks it. Needed: ``role``."""

    __slots__ = ()

    def role(self, value: Role) -> Self:
        """Who says it. One of ``user``, ``assistant``."""
        return self._set("role", value)

    def type(self, value: MessageType) -> Self:
        """What it is for. One of ``question``, ``answer``, ``function_call``, ``tool_output``, ``tool_response``,
        ``follow_up``, ``verbose``, ``knowledge``, ``""``.
        """
        return self._set("type", value)

    def content(self, value: str) -> Self:
        """Text, or the JSON text of a list of parts."""
        return self._set("content", value)

    def content_type(self, value: ContentType) -> Self:
        """What the content is. One of ``text``, ``object_string``, ``card``, ``audio``."""
        return self._set("content_type", value)

    def meta_data(self, value: Mapping[str, str]) -> Self:
        """At most 16 texts of your own, by name."""
        return self._set("meta_data", value)

    def build(self) -> EnterMessage:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.enter_message import EnterMessage

        return self._build(EnterMessage)
