# Generated from mini_api/sessions.yaml (ImagePart): edit that, not this file.
"""Builder of ``ImagePart``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.image_part import ImagePart


class ImagePartBuilder(Builder["ImagePart"]):
    """Builds an ``ImagePart`` step by step; ``build()`` checks it. Needed: ``url``."""

    __slots__ = ()

    def kind(self, value: Literal["image"]) -> Self:
        """Kind of part."""
        return self._set("kind", value)

    def url(self, value: str) -> Self:
        """Where it is."""
        return self._set("url", value)

    def build(self) -> ImagePart:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.image_part import ImagePart

        return self._build(ImagePart)
