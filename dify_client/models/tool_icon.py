# Generated from spec/dify/app.yaml (ToolIcon): edit that, not this file.
"""An emoji on a colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ToolIcon(Model):
    """An emoji on a colour."""

    background: str
    """Colour behind it, as in CSS. Example: ``#252525``."""

    content: str
    """The emoji."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.background = d["background"]
        self.content = d["content"]
        self.raw = d
        return self
