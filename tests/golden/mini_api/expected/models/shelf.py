# Generated from mini_api/records.yaml (Shelf): edit that, not this file.
"""A shelf."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Shelf(Model):
    """A shelf."""

    width: float | None = None
    """In centimetres."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.width = d.get("width")
        self.raw = d
        return self
