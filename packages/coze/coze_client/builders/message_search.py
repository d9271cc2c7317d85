# Generated from spec/coze/messages.yaml (MessageSearch): edit that, not this file.
"""Builder of ``MessageSearch``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.message_order import MessageOrder
    from ..models.message_search import MessageSearch


class MessageSearchBuilder(Builder["MessageSearch"]):
    """Builds a ``MessageSearch`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def order(self, value: MessageOrder) -> Self:
        """Oldest or newest first. One of ``asc``, ``desc``."""
        return self._set("order", value)

    def chat_id(self, value: str) -> Self:
        """Those of one chat."""
        return self._set("chat_id", value)

    def before_id(self, value: str) -> Self:
        """Those before this one."""
        return self._set("before_id", value)

    def after_id(self, value: str) -> Self:
        """Those after this one."""
        return self._set("after_id", value)

    def limit(self, value: int) -> Self:
        """Messages per page. 1 to 50."""
        return self._set("limit", value)

    def include_middle_message(self, value: bool) -> Self:
        """Whether steps of the run are listed, too."""
        return self._set("include_middle_message", value)

    def build(self) -> MessageSearch:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.message_search import MessageSearch

        return self._build(MessageSearch)
