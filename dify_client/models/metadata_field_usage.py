# Generated from spec/dify/metadata.yaml (MetadataFieldUsage): edit that, not this file.
"""A metadata field, and how much it is used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .metadata_type import MetadataType


@define(kw_only=True)
class MetadataFieldUsage(Model):
    """A metadata field, and how much it is used."""

    id: str
    """Id of the field."""

    name: str
    """Its name."""

    type: MetadataType | str
    """Type of its values. One of ``string``, ``number``, ``time``."""

    count: int | None = None
    """Number of documents that have a value in it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.type = d["type"]
        self.count = d.get("count")
        self.raw = d
        return self
