# Generated from spec/sessions/chat.yaml (TextContent): edit that, not this file.
"""Builder of ``TextContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.text_content import TextContent


class TextContentBuilder(Builder["TextContent"]):
    """Builds a ``TextContent`` step by step; ``build()`` checks it. Needed: ``text``."""

    __slots__ = ()

    def type(self, value: Literal["text"]) -> Self:
        """Kind of the part."""
        return self._set("type", value)

    def text(self, value: str) -> Self:
        """The text. At most 1000000 characters."""
        return self._set("text", value)

    def build(self) -> TextContent:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.text_content import TextContent

        return self._build(TextContent)
