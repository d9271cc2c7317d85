# Generated from spec/dify/document_writing.yaml (DocumentFileUpdateRequest): edit that, not this file.
"""Builder of ``DocumentFileUpdateRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..models.document_file_update_options import DocumentFileUpdateOptions
    from ..models.document_file_update_request import DocumentFileUpdateRequest


class DocumentFileUpdateRequestBuilder(Builder["DocumentFileUpdateRequest"]):
    """Builds a ``DocumentFileUpdateRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def file(self, value: FileTypes) -> Self:
        """The new file."""
        return self._set("file", value)

    def data(self, value: DocumentFileUpdateOptions) -> Self:
        """Settings, sent as JSON text."""
        return self._set("data", value)

    def build(self) -> DocumentFileUpdateRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.document_file_update_request import DocumentFileUpdateRequest

        return self._build(DocumentFileUpdateRequest)
