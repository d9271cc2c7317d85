# Generated from spec/dify/datasets.yaml (DatasetMetadataField): edit that, not this file.
"""A metadata field as a knowledge base lists it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .metadata_type import MetadataType


@define(kw_only=True)
class DatasetMetadataField(Model):
    """A metadata field as a knowledge base lists it."""

    id: str
    """Id of the field, or ``built-in``."""

    name: str
    """Name of the field."""

    type: MetadataType | str
    """Type of its values. One of ``string``, ``number``, ``time``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.type = d["type"]
        self.raw = d
        return self
