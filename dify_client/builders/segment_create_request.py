# Generated from spec/dify/segments.yaml (SegmentCreateRequest): edit that, not this file.
"""Builder of ``SegmentCreateRequest``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.new_segment import NewSegment
    from ..models.segment_create_request import SegmentCreateRequest


class SegmentCreateRequestBuilder(Builder["SegmentCreateRequest"]):
    """Builds a ``SegmentCreateRequest`` step by step; ``build()`` checks it. Needed: ``segments``."""

    __slots__ = ()

    def segments(self, value: Sequence[NewSegment]) -> Self:
        """The chunks, in order. At least one. At least 1 item."""
        return self._set("segments", value)

    def build(self) -> SegmentCreateRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.segment_create_request import SegmentCreateRequest

        return self._build(SegmentCreateRequest)
