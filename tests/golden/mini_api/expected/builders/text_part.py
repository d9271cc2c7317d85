# Generated from mini_api/sessions.yaml (TextPart): edit that, not this file.
"""Builder of ``TextPart``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.text_part import TextPart


class TextPartBuilder(Builder["TextPart"]):
    """Builds a ``TextPart`` step by step; ``build()`` checks it. Needed: ``text``."""

    __slots__ = ()

    def kind(self, value: Literal["text"]) -> Self:
        """Kind of part."""
        return self._set("kind", value)

    def text(self, value: str) -> Self:
        """The text."""
        return self._set("text", value)

    def build(self) -> TextPart:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.text_part import TextPart

        return self._build(TextPart)
