# Generated from spec/dify/pipeline.yaml (LocalFileItem): edit that, not this file.
"""Builder of ``LocalFileItem``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.local_file_item import LocalFileItem


class LocalFileItemBuilder(Builder["LocalFileItem"]):
    """Builds a ``LocalFileItem`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def reference(self, value: str) -> Self:
        """Id of the upload, as ``pipelines.upload_file`` answered it."""
        return self._set("reference", value)

    def related_id(self, value: str) -> Self:
        """The same for 1.14.0."""
        return self._set("related_id", value)

    def name(self, value: str) -> Self:
        """Title of the document; ``untitled`` when left out."""
        return self._set("name", value)

    def size(self, value: int) -> Self:
        """Length in bytes."""
        return self._set("size", value)

    def extension(self, value: str) -> Self:
        """Extension without a dot."""
        return self._set("extension", value)

    def mime_type(self, value: str) -> Self:
        """Content type."""
        return self._set("mime_type", value)

    def type(self, value: str) -> Self:
        """Kind of file."""
        return self._set("type", value)

    def transfer_method(self, value: str) -> Self:
        """How it was given: ``local_file``."""
        return self._set("transfer_method", value)

    def url(self, value: str) -> Self:
        """Address of the file; may be empty."""
        return self._set("url", value)

    def build(self) -> LocalFileItem:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.local_file_item import LocalFileItem

        return self._build(LocalFileItem)
