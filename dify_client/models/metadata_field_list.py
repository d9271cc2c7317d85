# Generated from spec/dify/metadata.yaml (MetadataFieldList): edit that, not this file.
"""Metadata fields of a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MetadataFieldList(Model):
    """Metadata fields of a knowledge base."""

    doc_metadata: list[MetadataFieldUsage]
    """The fields."""

    built_in_field_enabled: bool
    """Whether the built-in fields are switched on."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["doc_metadata"]
        self.doc_metadata = (
            [MetadataFieldUsage.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.built_in_field_enabled = d["built_in_field_enabled"]
        self.raw = d
        return self


from .metadata_field_usage import MetadataFieldUsage
