# Generated from spec/coze/bots.yaml (BotPublication): edit that, not this file.
"""Builder of ``BotPublication``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.bot_publication import BotPublication


class BotPublicationBuilder(Builder["BotPublication"]):
    """Builds a ``BotPublication`` step by step; ``build()`` checks it. Needed: ``bot_id``."""

    __slots__ = ()

    def bot_id(self, value: str) -> Self:
        """The bot."""
        return self._set("bot_id", value)

    def connector_ids(self, value: Sequence[str]) -> Self:
        """Channels; ``1024`` is the API. Default: ``['1024']``."""
        return self._set("connector_ids", value)

    def build(self) -> BotPublication:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.bot_publication import BotPublication

        return self._build(BotPublication)
