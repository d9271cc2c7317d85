# Generated from spec/coze/bots.yaml (GradientPosition): edit that, not this file.
"""Where a picture fades, as parts of the width."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class GradientPosition(Model):
    """Where a picture fades, as parts of the width."""

    left: float | None = None
    """From the left."""

    right: float | None = None
    """From the right."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.left = d.get("left")
        self.right = d.get("right")
        self.raw = d
        return self
