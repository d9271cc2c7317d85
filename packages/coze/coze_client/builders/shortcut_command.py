# Generated from spec/coze/chat.yaml (ShortcutCommand): edit that, not this file.
"""Builder of ``ShortcutCommand``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.shortcut_command import ShortcutCommand


class ShortcutCommandBuilder(Builder["ShortcutCommand"]):
    """Builds a ``ShortcutCommand`` step by step; ``build()`` checks it. Needed: ``command_id``."""

    __slots__ = ()

    def command_id(self, value: str) -> Self:
        """The command."""
        return self._set("command_id", value)

    def parameters(self, value: Mapping[str, str]) -> Self:
        """Its values."""
        return self._set("parameters", value)

    def build(self) -> ShortcutCommand:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.shortcut_command import ShortcutCommand

        return self._build(ShortcutCommand)
