# Generated from spec/dify/metadata.yaml (MetadataFieldUpdateRequest): edit that, not this file.
"""A new name for a metadata field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.metadata_field_update_request import MetadataFieldUpdateRequestBuilder


@define(kw_only=True)
class MetadataFieldUpdateRequest(RequestModel):
    """A new name for a metadata field."""

    name: str
    """The new name."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (Field("name", "name", required=True, check=Check(types=("string",))),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d["name"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> MetadataFieldUpdateRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.metadata_field_update_request import MetadataFieldUpdateRequestBuilder

        return MetadataFieldUpdateRequestBuilder()
