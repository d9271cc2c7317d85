# Generated from spec/dify/metadata.yaml (DocumentsMetadataRequest): edit that, not this file.
"""Metadata values to set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.documents_metadata_request import DocumentsMetadataRequestBuilder


@define(kw_only=True)
class DocumentsMetadataRequest(RequestModel):
    """Metadata values to set."""

    operation_data: Sequence[DocumentMetadataChange]
    """One entry per document."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "operation_data",
            "operation_data",
            required=True,
            check=Check(types=("array",), items=Check(types=("object",), model=lambda: (DocumentMetadataChange,))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["operation_data"]
        self.operation_data = (
            [DocumentMetadataChange.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self

    @staticmethod
    def builder() -> DocumentsMetadataRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.documents_metadata_request import DocumentsMetadataRequestBuilder

        return DocumentsMetadataRequestBuilder()


from .document_metadata_change import DocumentMetadataChange
