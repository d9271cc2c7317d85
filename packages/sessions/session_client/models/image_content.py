# Generated from spec/sessions/chat.yaml (ImageContent): edit that, not this file.
"""A picture that was uploaded to the session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.image_content import ImageContentBuilder


@define(kw_only=True)
class ImageContent(SharedModel):
    """A picture that was uploaded to the session."""

    type: Literal["image"] = "image"
    """Kind of the part."""

    file_id: str
    """Id of the uploaded file. 1 to 64 characters."""

    mime_type: str | None = None
    """Media type; that of the upload if left out. At most 128 characters. Example: ``image/png``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("type", "type", required=True, check=Check(types=("string",), enum=("image",))),
        Field("file_id", "file_id", required=True, check=Check(types=("string",), min_length=1, max_length=64)),
        Field("mime_type", "mime_type", check=Check(types=("string",), max_length=128)),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.file_id = d["file_id"]
        self.mime_type = d.get("mime_type")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ImageContentBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.image_content import ImageContentBuilder

        return ImageContentBuilder()
