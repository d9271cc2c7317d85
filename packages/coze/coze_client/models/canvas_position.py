# Generated from spec/coze/bots.yaml (CanvasPosition): edit that, not this file.
"""Where a picture lies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class CanvasPosition(Model):
    """Where a picture lies."""

    width: float | None = None
    """Its width."""

    height: float | None = None
    """Its height."""

    left: float | None = None
    """From the left."""

    top: float | None = None
    """From the top."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.width = d.get("width")
        self.height = d.get("height")
        self.left = d.get("left")
        self.top = d.get("top")
        self.raw = d
        return self
