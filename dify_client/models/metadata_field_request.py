# Generated from spec/dify/metadata.yaml (MetadataFieldRequest): edit that, not this file.
"""A metadata field to make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.metadata_field_request import MetadataFieldRequestBuilder
    from .metadata_type import MetadataType


@define(kw_only=True)
class MetadataFieldRequest(RequestModel):
    """A metadata field to make."""

    type: MetadataType
    """Type of its values; it cannot be changed later. One of ``string``, ``number``, ``time``."""

    name: str
    """Its name. Example: ``author``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("type", "type", required=True, check=Check(types=("string",), enum=("string", "number", "time"))),
        Field("name", "name", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.name = d["name"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> MetadataFieldRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.metadata_field_request import MetadataFieldRequestBuilder

        return MetadataFieldRequestBuilder()
