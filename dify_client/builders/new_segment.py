# Generated from spec/dify/segments.yaml (NewSegment): edit that, not this file.
"""Builder of ``NewSegment``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.new_segment import NewSegment


class NewSegmentBuilder(Builder["NewSegment"]):
    """Builds a ``NewSegment`` step by step; ``build()`` checks it. Needed: ``content``."""

    __slots__ = ()

    def content(self, value: str) -> Self:
        """Its text, or the question in documents of questions and answers. Must not be blank."""
        return self._set("content", value)

    def answer(self, value: str | None) -> Self:
        """The answer; needed in documents of questions and answers. ``None`` sends null."""
        return self._set("answer", value)

    def keywords(self, value: Sequence[str] | None) -> Self:
        """Its keywords. ``None`` sends null."""
        return self._set("keywords", value)

    def attachment_ids(self, value: Sequence[str] | None) -> Self:
        """Ids of uploaded images, at most 10. ``None`` sends null."""
        return self._set("attachment_ids", value)

    def build(self) -> NewSegment:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.new_segment import NewSegment

        return self._build(NewSegment)
