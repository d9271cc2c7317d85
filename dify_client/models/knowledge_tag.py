# Generated from spec/dify/tags.yaml (KnowledgeTag): edit that, not this file.
"""A tag for knowledge bases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class KnowledgeTag(Model):
    """A tag for knowledge bases."""

    id: str
    """Id of the tag."""

    name: str
    """Its name."""

    type: str
    """Kind of tag; servers send ``knowledge``. Example: ``knowledge``."""

    binding_count: str | int | None = None
    """Number of knowledge bases that carry it, as text; some servers send a number. Example: ``0``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.type = d["type"]
        self.binding_count = d.get("binding_count")
        self.raw = d
        return self
