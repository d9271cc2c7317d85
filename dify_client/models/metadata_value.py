# Generated from spec/dify/metadata.yaml (MetadataValue): edit that, not this file.
"""A value of a metadata field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.metadata_value import MetadataValueBuilder


@define(kw_only=True)
class MetadataValue(RequestModel):
    """A value of a metadata field."""

    id: str
    """Id of the field."""

    name: str
    """Name of the field."""

    value: str | float | None | Unset = UNSET
    """The value, fitting the type of the field; times are Unix time in seconds. Null empties it."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", required=True, check=Check(types=("string",))),
        Field("name", "name", required=True, check=Check(types=("string",))),
        Field("value", "value", nullable=True, check=Check(types=("number", "string"))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.value = d.get("value", UNSET)
        self.raw = d
        return self

    @staticmethod
    def builder() -> MetadataValueBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.metadata_value import MetadataValueBuilder

        return MetadataValueBuilder()
