# Generated from spec/coze/bots.yaml (BotWithdrawal): edit that, not this file.
"""Builder of ``BotWithdrawal``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.bot_withdrawal import BotWithdrawal


class BotWithdrawalBuilder(Builder["BotWithdrawal"]):
    """Builds a ``BotWithdrawal`` step by step; ``build()`` checks it. Needed: ``connector_id``."""

    __slots__ = ()

    def connector_id(self, value: str) -> Self:
        """The channel; ``1024`` is the API."""
        return self._set("connector_id", value)

    def unpublish_reason(self, value: str) -> Self:
        """Why."""
        return self._set("unpublish_reason", value)

    def build(self) -> BotWithdrawal:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.bot_withdrawal import BotWithdrawal

        return self._build(BotWithdrawal)
