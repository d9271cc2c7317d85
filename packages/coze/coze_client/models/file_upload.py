# Generated from spec/coze/files.yaml (FileUpload): edit that, not this file.
"""A file to upload."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..builders.file_upload import FileUploadBuilder


@define(kw_only=True)
class FileUpload(RequestModel):
    """A file to upload."""

    file: FileTypes
    """The file."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (Field("file", "file", required=True, file=True),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.file = d["file"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> FileUploadBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.file_upload import FileUploadBuilder

        return FileUploadBuilder()
