# Generated from spec/dify/downloads.yaml (DocumentZipRequest): edit that, not this file.
"""Documents to download."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.document_zip_request import DocumentZipRequestBuilder


@define(kw_only=True)
class DocumentZipRequest(RequestModel):
    """Documents to download."""

    document_ids: Sequence[str]
    """Ids of 1 to 100 documents; the server insists on the form of a UUID. 1 to 100 items."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "document_ids",
            "document_ids",
            required=True,
            check=Check(
                types=("array",),
                min_items=1,
                max_items=100,
                items=Check(types=("string",), pattern="^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"),
            ),
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
    def builder() -> DocumentZipRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.document_zip_request import DocumentZipRequestBuilder

        return DocumentZipRequestBuilder()
