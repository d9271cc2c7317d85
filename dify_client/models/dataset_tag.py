# Generated from spec/dify/datasets.yaml (DatasetTag): edit that, not this file.
"""A tag on a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DatasetTag(Model):
    """A tag on a knowledge base."""

    id: str
    """Id of the tag."""

    name: str
    """Name of the tag."""

    type: str
    """Kind of tag; servers send ``knowledge``. Example: ``knowledge``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.type = d["type"]
        self.raw = d
        return self
