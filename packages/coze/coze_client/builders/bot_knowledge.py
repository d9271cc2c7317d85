# Generated from spec/coze/bots.yaml (BotKnowledge): edit that, not this file.
"""Builder of ``BotKnowledge``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.bot_knowledge import BotKnowledge


class BotKnowledgeBuilder(Builder["BotKnowledge"]):
    """Builds a ``BotKnowledge`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def dataset_ids(self, value: Sequence[str]) -> Self:
        """Its knowledge bases."""
        return self._set("dataset_ids", value)

    def auto_call(self, value: bool) -> Self:
        """Whether they are searched without being asked to."""
        return self._set("auto_call", value)

    def search_strategy(self, value: int) -> Self:
        """0 by meaning, 1 by both, 20 by words."""
        return self._set("search_strategy", value)

    def build(self) -> BotKnowledge:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.bot_knowledge import BotKnowledge

        return self._build(BotKnowledge)
