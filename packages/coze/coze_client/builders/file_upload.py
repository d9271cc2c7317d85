# Generated from spec/coze/files.yaml (FileUpload): edit that, not this file.
"""Builder of ``FileUpload``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..models.file_upload import FileUpload


class FileUploadBuilder(Builder["FileUpload"]):
    """Builds a ``FileUpload`` step by step; ``build()`` checks it. Needed: ``file``."""

    __slots__ = ()

    def file(self, value: FileTypes) -> Self:
        """The file."""
        return self._set("file", value)

    def build(self) -> FileUpload:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.file_upload import FileUpload

        return self._build(FileUpload)
