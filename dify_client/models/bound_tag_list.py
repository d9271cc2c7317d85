# Generated from spec/dify/tags.yaml (BoundTagList): edit that, not this file.
"""Tags of a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class BoundTagList(Model):
    """Tags of a knowledge base."""

    data: list[BoundTag]
    """The tags."""

    total: int
    """Number of tags."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = [BoundTag.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.total = d["total"]
        self.raw = d
        return self


from .bound_tag import BoundTag
