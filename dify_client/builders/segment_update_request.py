# Generated from spec/dify/segments.yaml (SegmentUpdateRequest): edit that, not this file.
"""Builder of ``SegmentUpdateRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.segment_change import SegmentChange
    from ..models.segment_update_request import SegmentUpdateRequest


class SegmentUpdateRequestBuilder(Builder["SegmentUpdateRequest"]):
    """Builds a ``SegmentUpdateRequest`` step by step; ``build()`` checks it. Needed: ``segment``."""

    __slots__ = ()

    def segment(self, value: SegmentChange) -> Self:
        """What to change."""
        return self._set("segment", value)

    def build(self) -> SegmentUpdateRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.segment_update_request import SegmentUpdateRequest

        return self._build(SegmentUpdateRequest)
