# Generated from spec/dify/document_writing.yaml (DocumentFileRequest): edit that, not this file.
"""A document to make from a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..builders.document_file_request import DocumentFileRequestBuilder


@define(kw_only=True)
class DocumentFileRequest(RequestModel):
    """A document to make from a file."""

    file: FileTypes
    """The file."""

    data: DocumentFileOptions | None = None
    """Settings, sent as JSON text."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("file", "file", required=True, file=True),
        Field("data", "data", check=Check(types=("object",), model=lambda: (DocumentFileOptions,)), json_text=True),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.file = d["file"]
        v: Any = d.get("data")
        self.data = DocumentFileOptions.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> DocumentFileRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.document_file_request import DocumentFileRequestBuilder

        return DocumentFileRequestBuilder()


from .document_file_options import DocumentFileOptions
