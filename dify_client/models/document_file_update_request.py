# Generated from spec/dify/document_writing.yaml (DocumentFileUpdateRequest): edit that, not this file.
"""A new file or settings of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..builders.document_file_update_request import DocumentFileUpdateRequestBuilder


@define(kw_only=True)
class DocumentFileUpdateRequest(RequestModel):
    """A new file or settings of a document."""

    file: FileTypes | None = None
    """The new file."""

    data: DocumentFileUpdateOptions | None = None
    """Settings, sent as JSON text."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("file", "file", file=True),
        Field(
            "data", "data", check=Check(types=("object",), model=lambda: (DocumentFileUpdateOptions,)), json_text=True
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.file = d.get("file")
        v: Any = d.get("data")
        self.data = DocumentFileUpdateOptions.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> DocumentFileUpdateRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.document_file_update_request import DocumentFileUpdateRequestBuilder

        return DocumentFileUpdateRequestBuilder()


from .document_file_update_options import DocumentFileUpdateOptions
