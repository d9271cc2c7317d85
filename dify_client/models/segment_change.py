# Generated from spec/dify/segments.yaml (SegmentChange): edit that, not this file.
"""What to change in a chunk."""

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
    from ..builders.segment_change import SegmentChangeBuilder


@define(kw_only=True)
class SegmentChange(RequestModel):
    """What to change in a chunk. What is left out stays."""

    content: str | None | Unset = UNSET
    """New text, or question."""

    answer: str | None | Unset = UNSET
    """New answer."""

    keywords: Sequence[str] | None | Unset = UNSET
    """New keywords."""

    enabled: bool | None | Unset = UNSET
    """Whether searches look at it."""

    regenerate_child_chunks: bool | None = None
    """Whether its child chunks are made anew from the text."""

    attachment_ids: Sequence[str] | None | Unset = UNSET
    """Ids of uploaded images, at most 10."""

    summary: str | None | Unset = UNSET
    """New summary."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("content", "content", nullable=True, check=Check(types=("string",))),
        Field("answer", "answer", nullable=True, check=Check(types=("string",))),
        Field("keywords", "keywords", nullable=True, check=Check(types=("array",), items=Check(types=("string",)))),
        Field("enabled", "enabled", nullable=True, check=Check(types=("boolean",))),
        Field("regenerate_child_chunks", "regenerate_child_chunks", check=Check(types=("boolean",))),
        Field(
            "attachment_ids",
            "attachment_ids",
            nullable=True,
            check=Check(types=("array",), items=Check(types=("string",))),
        ),
        Field("summary", "summary", nullable=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.content = d.get("content", UNSET)
        self.answer = d.get("answer", UNSET)
        self.keywords = d.get("keywords", UNSET)
        self.enabled = d.get("enabled", UNSET)
        self.regenerate_child_chunks = d.get("regenerate_child_chunks")
        self.attachment_ids = d.get("attachment_ids", UNSET)
        self.summary = d.get("summary", UNSET)
        self.raw = d
        return self

    @staticmethod
    def builder() -> SegmentChangeBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.segment_change import SegmentChangeBuilder

        return SegmentChangeBuilder()
