# Generated from spec/coze/messages.yaml (MessageCreation): edit that, not this file.
"""Builder of ``MessageCreation``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.content_type import ContentType
    from ..models.message_creation import MessageCreation
    from ..models.role import Role


class MessageCreationBuilder(Builder["MessageCreation"]):
    """Builds a ``MessageCreation`` step by step; ``build()`` checks it. Needed: ``role``, ``content``,
    ``content_type``.
    """

    __slots__ = ()

    def role(self, value: Role) -> Self:
        """Who says it. One of ``user``, ``assistant``."""
        return self._set("role", value)

    def content(self, value: str) -> Self:
        """Text, or the JSON text of a list of parts."""
        return self._set("content", value)

    def content_type(self, value: ContentType) -> Self:
        """What the content is. One of ``text``, ``object_string``, ``card``, ``audio``."""
        return self._set("content_type", value)

    def meta_data(self, value: Mapping[str, str]) -> Self:
        """At most 16 texts of your own, by name."""
        return self._set("meta_data", value)

    def build(self) -> MessageCreation:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.message_creation import MessageCreation

        return self._build(MessageCreation)
