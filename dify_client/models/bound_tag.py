# Generated from spec/dify/tags.yaml (BoundTag): edit that, not this file.
"""A tag of a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class BoundTag(Model):
    """A tag of a knowledge base."""

    id: str
    """Id of the tag."""

    name: str
    """Its name."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.raw = d
        return self
