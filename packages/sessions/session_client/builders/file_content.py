# Generated from spec/sessions/chat.yaml (FileContent): edit that, not this file.
"""Builder of ``FileContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.file_content import FileContent


class FileContentBuilder(Builder["FileContent"]):
    """Builds a ``FileContent`` step by step; ``build()`` checks it. Needed: ``file_id``."""

    __slots__ = ()

    def type(self, value: Literal["file"]) -> Self:
        """Kind of the part."""
        return self._set("type", value)

    def file_id(self, value: str) -> Self:
        """Id of the uploaded file. 1 to 64 characters."""
        return self._set("file_id", value)

    def mime_type(self, value: str) -> Self:
        """Media type; that of the upload if left out. At most 128 characters."""
        return self._set("mime_type", value)

    def build(self) -> FileContent:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.file_content import FileContent

        return self._build(FileContent)
