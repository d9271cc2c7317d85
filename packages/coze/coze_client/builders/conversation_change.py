# Generated from spec/coze/talks.yaml (ConversationChange): edit that, not this file.
"""Builder of ``ConversationChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.conversation_change import ConversationChange


class ConversationChangeBuilder(Builder["ConversationChange"]):
    """Builds a ``ConversationChange`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """Its new name."""
        return self._set("name", value)

    def build(self) -> ConversationChange:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.conversation_change import ConversationChange

        return self._build(ConversationChange)
