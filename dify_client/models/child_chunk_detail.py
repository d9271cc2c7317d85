# Generated from spec/dify/child_chunks.yaml (ChildChunkDetail): edit that, not this file.
"""One child chunk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ChildChunkDetail(Model):
    """One child chunk."""

    data: ChildChunk
    """The child chunk."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = ChildChunk.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .child_chunk import ChildChunk
