# Generated from spec/dify/metadata.yaml (DocumentMetadataChange): edit that, not this file.
"""Metadata values to set in one document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.document_metadata_change import DocumentMetadataChangeBuilder


@define(kw_only=True)
class DocumentMetadataChange(RequestModel):
    """Metadata values to set in one document."""

    document_id: str
    """Id of the document."""

    metadata_list: Sequence[MetadataValue]
    """The values."""

    partial_update: bool | None = None
    """Whether values of other fields stay. Servers take false when it is left out: they are removed."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("document_id", "document_id", required=True, check=Check(types=("string",))),
        Field(
            "metadata_list",
            "metadata_list",
            required=True,
            check=Check(types=("array",), items=Check(types=("object",), model=lambda: (MetadataValue,))),
        ),
        Field("partial_update", "partial_update", check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.document_id = d["document_id"]
        v: Any = d["metadata_list"]
        self.metadata_list = (
            [MetadataValue.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.partial_update = d.get("partial_update")
        self.raw = d
        return self

    @staticmethod
    def builder() -> DocumentMetadataChangeBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.document_metadata_change import DocumentMetadataChangeBuilder

        return DocumentMetadataChangeBuilder()


from .metadata_value import MetadataValue
