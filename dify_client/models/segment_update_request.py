# Generated from spec/dify/segments.yaml (SegmentUpdateRequest): edit that, not this file.
"""A change of a chunk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.segment_update_request import SegmentUpdateRequestBuilder


@define(kw_only=True)
class SegmentUpdateRequest(RequestModel):
    """A change of a chunk."""

    segment: SegmentChange
    """What to change."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("segment", "segment", required=True, check=Check(types=("object",), model=lambda: (SegmentChange,))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["segment"]
        self.segment = SegmentChange.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> SegmentUpdateRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.segment_update_request import SegmentUpdateRequestBuilder

        return SegmentUpdateRequestBuilder()


from .segment_change import SegmentChange
