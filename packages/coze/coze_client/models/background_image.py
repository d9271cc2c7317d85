# Generated from spec/coze/bots.yaml (BackgroundImage): edit that, not this file.
"""A picture behind the chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class BackgroundImage(Model):
    """A picture behind the chat."""

    image_url: str | None = None
    """Where it is."""

    theme_color: str | None = None
    """Its main colour."""

    gradient_position: GradientPosition | None = None
    """Where it fades."""

    canvas_position: CanvasPosition | None = None
    """Where it lies."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.image_url = d.get("image_url")
        self.theme_color = d.get("theme_color")
        v: Any = d.get("gradient_position")
        self.gradient_position = GradientPosition.from_dict(v) if v.__class__ is dict else v
        v = d.get("canvas_position")
        self.canvas_position = CanvasPosition.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .canvas_position import CanvasPosition
from .gradient_position import GradientPosition
