# Generated from spec/dify/segments.yaml (SegmentCreateRequest): edit that, not this file.
"""Chunks to add."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.segment_create_request import SegmentCreateRequestBuilder


@define(kw_only=True)
class SegmentCreateRequest(RequestModel):
    """Chunks to add."""

    segments: Sequence[NewSegment]
    """The chunks, in order. At least one. At least 1 item."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "segments",
            "segments",
            required=True,
            check=Check(types=("array",), min_items=1, items=Check(types=("object",), model=lambda: (NewSegment,))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["segments"]
        self.segments = [NewSegment.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> SegmentCreateRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.segment_create_request import SegmentCreateRequestBuilder

        return SegmentCreateRequestBuilder()


from .new_segment import NewSegment
