# Generated from mini_api/sessions.yaml (TextPart): edit that, not this file.
"""Text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.text_part import TextPartBuilder


@define(kw_only=True)
class TextPart(SharedModel):
    """Text."""

    kind: Literal["text"] = "text"
    """Kind of part."""

    text: str
    """The text."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("kind", "kind", required=True, check=Check(types=("string",), enum=("text",))),
        Field("text", "text", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.kind = d["kind"]
        self.text = d["text"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> TextPartBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.text_part import TextPartBuilder

        return TextPartBuilder()
