# Generated from mini_api/sessions.yaml (OldTurn): edit that, not this file.
"""Builder of ``OldTurn``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.old_turn import OldTurn


class OldTurnBuilder(Builder["OldTurn"]):
    """Builds an ``OldTurn`` step by step; ``build()`` checks it. Needed: ``text``."""

    __slots__ = ()

    def text(self, value: str) -> Self:
        """What is said."""
        return self._set("text", value)

    def loud(self, value: bool) -> Self:
        """Whether it is shouted."""
        return self._set("loud", value)

    def build(self) -> OldTurn:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.old_turn import OldTurn

        return self._build(OldTurn)
