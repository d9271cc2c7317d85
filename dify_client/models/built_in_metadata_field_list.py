# Generated from spec/dify/metadata.yaml (BuiltInMetadataFieldList): edit that, not this file.
"""Metadata fields that Dify can fill itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class BuiltInMetadataFieldList(Model):
    """Metadata fields that Dify can fill itself."""

    fields: list[BuiltInMetadataField]
    """The fields."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["fields"]
        self.fields = (
            [BuiltInMetadataField.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self


from .built_in_metadata_field import BuiltInMetadataField
