# Generated from spec/dify/metadata.yaml (MetadataField): edit that, not this file.
"""A metadata field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .metadata_type import MetadataType


@define(kw_only=True)
class MetadataField(Model):
    """A metadata field. All null when 1.12.1 was asked to rename a field it does not know."""

    id: str | None = None
    """Id of the field."""

    name: str | None = None
    """Its name."""

    type: MetadataType | str | None = None
    """Type of its values. One of ``string``, ``number``, ``time``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        self.name = d.get("name")
        self.type = d.get("type")
        self.raw = d
        return self
