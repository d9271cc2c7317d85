# Generated from spec/dify/segments.yaml (SegmentChange): edit that, not this file.
"""Builder of ``SegmentChange``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.segment_change import SegmentChange


class SegmentChangeBuilder(Builder["SegmentChange"]):
    """Builds a ``SegmentChange`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def content(self, value: str | None) -> Self:
        """New text, or question. ``None`` sends null."""
        return self._set("content", value)

    def answer(self, value: str | None) -> Self:
        """New answer. ``None`` sends null."""
        return self._set("answer", value)

    def keywords(self, value: Sequence[str] | None) -> Self:
        """New keywords. ``None`` sends null."""
        return self._set("keywords", value)

    def enabled(self, value: bool | None) -> Self:
        """Whether searches look at it. ``None`` sends null."""
        return self._set("enabled", value)

    def regenerate_child_chunks(self, value: bool) -> Self:
        """Whether its child chunks are made anew from the text."""
        return self._set("regenerate_child_chunks", value)

    def attachment_ids(self, value: Sequence[str] | None) -> Self:
        """Ids of uploaded images, at most 10. ``None`` sends null."""
        return self._set("attachment_ids", value)

    def summary(self, value: str | None) -> Self:
        """New summary. ``None`` sends null."""
        return self._set("summary", value)

    def build(self) -> SegmentChange:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.segment_change import SegmentChange

        return self._build(SegmentChange)
