# Generated from mini_api/common.yaml (Usage): edit that, not this file.
"""What a turn cost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Usage(Model):
    """What a turn cost."""

    tokens: int
    """Tokens used."""

    price: float | None = None
    """Price in cents."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.tokens = d["tokens"]
        self.price = d.get("price")
        self.raw = d
        return self
