# Generated from spec/dify/document_writing.yaml (DocumentFileRequest): edit that, not this file.
"""Builder of ``DocumentFileRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..models.document_file_options import DocumentFileOptions
    from ..models.document_file_request import DocumentFileRequest


class DocumentFileRequestBuilder(Builder["DocumentFileRequest"]):
    """Builds a ``DocumentFileRequest`` step by step; ``build()`` checks it. Needed: ``file``."""

    __slots__ = ()

    def file(self, value: FileTypes) -> Self:
        """The file."""
        return self._set("file", value)

    def data(self, value: DocumentFileOptions) -> Self:
        """Settings, sent as JSON text."""
        return self._set("data", value)

    def build(self) -> DocumentFileRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.document_file_request import DocumentFileRequest

        return self._build(DocumentFileRequest)
