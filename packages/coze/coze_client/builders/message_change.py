# Generated from spec/coze/messages.yaml (MessageChange): edit that, not this file.
"""Builder of ``MessageChange``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.content_type import ContentType
    from ..models.message_change import MessageChange


class MessageChangeBuilder(Builder["MessageChange"]):
    """Builds a ``MessageChange`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def content(self, value: str) -> Self:
        """Text, or the JSON text of a list of parts."""
        return self._set("content", value)

    def content_type(self, value: ContentType) -> Self:
        """What the content is. One of ``text``, ``object_string``, ``card``, ``audio``."""
        return self._set("content_type", value)

    def meta_data(self, value: Mapping[str, str]) -> Self:
        """At most 16 texts of your own, by name."""
        return self._set("meta_data", value)

    def build(self) -> MessageChange:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.message_change import MessageChange

        return self._build(MessageChange)
