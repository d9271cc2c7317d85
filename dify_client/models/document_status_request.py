# Generated from spec/dify/documents.yaml (DocumentStatusRequest): edit that, not this file.
"""Documents to switch or archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.document_status_request import DocumentStatusRequestBuilder


@define(kw_only=True)
class DocumentStatusRequest(RequestModel):
    """Documents to switch or archive."""

    document_ids: Sequence[str]
    """Ids of the documents."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "document_ids", "document_ids", required=True, check=Check(types=("array",), items=Check(types=("string",)))
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.document_ids = d["document_ids"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> DocumentStatusRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.document_status_request import DocumentStatusRequestBuilder

        return DocumentStatusRequestBuilder()
