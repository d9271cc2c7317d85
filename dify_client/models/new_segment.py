# Generated from spec/dify/segments.yaml (NewSegment): edit that, not this file.
"""A chunk to add."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.new_segment import NewSegmentBuilder


@define(kw_only=True)
class NewSegment(RequestModel):
    """A chunk to add."""

    content: str
    """Its text, or the question in documents of questions and answers. Must not be blank."""

    answer: str | None | Unset = UNSET
    """The answer; needed in documents of questions and answers."""

    keywords: Sequence[str] | None | Unset = UNSET
    """Its keywords."""

    attachment_ids: Sequence[str] | None | Unset = UNSET
    """Ids of uploaded images, at most 10."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("content", "content", required=True, check=Check(types=("string",), min_length=1)),
        Field("answer", "answer", nullable=True, check=Check(types=("string",))),
        Field("keywords", "keywords", nullable=True, check=Check(types=("array",), items=Check(types=("string",)))),
        Field(
            "attachment_ids",
            "attachment_ids",
            nullable=True,
            check=Check(types=("array",), items=Check(types=("string",))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.content = d["content"]
        self.answer = d.get("answer", UNSET)
        self.keywords = d.get("keywords", UNSET)
        self.attachment_ids = d.get("attachment_ids", UNSET)
        self.raw = d
        return self

    @staticmethod
    def builder() -> NewSegmentBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.new_segment import NewSegmentBuilder

        return NewSegmentBuilder()
