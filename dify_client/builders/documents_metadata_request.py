# Generated from spec/dify/metadata.yaml (DocumentsMetadataRequest): edit that, not this file.
"""Builder of ``DocumentsMetadataRequest``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.document_metadata_change import DocumentMetadataChange
    from ..models.documents_metadata_request import DocumentsMetadataRequest


class DocumentsMetadataRequestBuilder(Builder["DocumentsMetadataRequest"]):
    """Builds a ``DocumentsMetadataRequest`` step by step; ``build()`` checks it. Needed: ``operation_data``."""

    __slots__ = ()

    def operation_data(self, value: Sequence[DocumentMetadataChange]) -> Self:
        """One entry per document."""
        return self._set("operation_data", value)

    def build(self) -> DocumentsMetadataRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.documents_metadata_request import DocumentsMetadataRequest

        return self._build(DocumentsMetadataRequest)
