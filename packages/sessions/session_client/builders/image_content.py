# Generated from spec/sessions/chat.yaml (ImageContent): edit that, not this file.
"""Builder of ``ImageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.image_content import ImageContent


class ImageContentBuilder(Builder["ImageContent"]):
    """Builds an ``ImageContent`` step by step; ``build()`` checks it. Needed: ``file_id``."""

    __slots__ = ()

    def type(self, value: Literal["image"]) -> Self:
        """Kind of the part."""
        return self._set("type", value)

    def file_id(self, value: str) -> Self:
        """Id of the uploaded file. 1 to 64 characters."""
        return self._set("file_id", value)

    def mime_type(self, value: str) -> Self:
        """Media type; that of the upload if left out. At most 128 characters."""
        return self._set("mime_type", value)

    def build(self) -> ImageContent:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.image_content import ImageContent

        return self._build(ImageContent)
