# Generated from mini_api/files.yaml (FileUpload): edit that, not this file.
"""Builder of ``FileUpload``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..models.color import Color
    from ..models.file_meta import FileMeta
    from ..models.file_upload import FileUpload


class FileUploadBuilder(Builder["FileUpload"]):
    """Builds a ``FileUpload`` step by step; ``build()`` checks it. Needed: ``file``, ``meta``."""

    __slots__ = ()

    def file(self, value: FileTypes) -> Self:
        """The file."""
        return self._set("file", value)

    def more(self, value: Sequence[FileTypes]) -> Self:
        """More files."""
        return self._set("more", value)

    def meta(self, value: FileMeta) -> Self:
        """Facts about the file."""
        return self._set("meta", value)

    def color(self, value: Color) -> Self:
        """Its colour. One of ``red``, ``dark-blue``, ``""``."""
        return self._set("color", value)

    def workspace(self, value: str) -> Self:
        """Where to store it. Default: the client's ``workspace``."""
        return self._set("workspace", value)

    def build(self) -> FileUpload:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.file_upload import FileUpload

        return self._build(FileUpload)
