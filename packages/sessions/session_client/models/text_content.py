# Generated from spec/sessions/chat.yaml (TextContent): edit that, not this file.
"""Text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.text_content import TextContentBuilder


@define(kw_only=True)
class TextContent(SharedModel):
    """Text."""

    type: Literal["text"] = "text"
    """Kind of the part."""

    text: str
    """The text. At most 1000000 characters. Example: ``Hello``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("type", "type", required=True, check=Check(types=("string",), enum=("text",))),
        Field("text", "text", required=True, check=Check(types=("string",), max_length=1000000)),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.text = d["text"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> TextContentBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.text_content import TextContentBuilder

        return TextContentBuilder()
