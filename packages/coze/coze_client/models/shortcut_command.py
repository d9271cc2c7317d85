# Generated from spec/coze/chat.yaml (ShortcutCommand): edit that, not this file.
"""A command of a bot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.shortcut_command import ShortcutCommandBuilder


@define(kw_only=True)
class ShortcutCommand(RequestModel):
    """A command of a bot."""

    command_id: str
    """The command."""

    parameters: Mapping[str, str] | None = None
    """Its values."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("command_id", "command_id", required=True, check=Check(types=("string",))),
        Field("parameters", "parameters", check=Check(types=("object",), items=Check(types=("string",)))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.command_id = d["command_id"]
        self.parameters = d.get("parameters")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ShortcutCommandBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.shortcut_command import ShortcutCommandBuilder

        return ShortcutCommandBuilder()
