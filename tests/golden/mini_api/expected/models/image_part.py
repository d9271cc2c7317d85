# Generated from mini_api/sessions.yaml (ImagePart): edit that, not this file.
"""A picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.image_part import ImagePartBuilder


@define(kw_only=True)
class ImagePart(SharedModel):
    """A picture."""

    kind: Literal["image"] = "image"
    """Kind of part."""

    url: str
    """Where it is."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("kind", "kind", required=True, check=Check(types=("string",), enum=("image",))),
        Field("url", "url", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.kind = d["kind"]
        self.url = d["url"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> ImagePartBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.image_part import ImagePartBuilder

        return ImagePartBuilder()
