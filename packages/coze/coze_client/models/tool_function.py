# Generated from spec/coze/chat.yaml (ToolFunction): edit that, not this file.
"""A function of your program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ToolFunction(Model):
    """A function of your program."""

    name: str | None = None
    """Its name."""

    arguments: str | None = None
    """Its arguments as JSON text."""

    @property
    def arguments_parsed(self) -> Any:
        """``arguments`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.arguments)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d.get("name")
        self.arguments = d.get("arguments")
        self.raw = d
        return self
