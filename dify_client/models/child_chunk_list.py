# Generated from spec/dify/child_chunks.yaml (ChildChunkList): edit that, not this file.
"""One page of child chunks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ChildChunkList(Model):
    """One page of child chunks."""

    data: list[ChildChunk]
    """The child chunks of this page."""

    total: int
    """Number of child chunks on all pages."""

    total_pages: int
    """Number of pages."""

    page: int
    """Number of this page, from 1."""

    limit: int
    """Entries per page the server used."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = [ChildChunk.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.total = d["total"]
        self.total_pages = d["total_pages"]
        self.page = d["page"]
        self.limit = d["limit"]
        self.raw = d
        return self


from .child_chunk import ChildChunk
