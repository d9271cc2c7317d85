# Generated from spec/dify/segments.yaml (SegmentCreateResult): edit that, not this file.
"""Chunks that were added."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .document_form import DocumentForm


@define(kw_only=True)
class SegmentCreateResult(Model):
    """Chunks that were added."""

    data: list[Segment]
    """The chunks, in the order given."""

    doc_form: DocumentForm | str
    """How their document is cut. One of ``text_model``, ``qa_model``, ``hierarchical_model``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = [Segment.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.doc_form = d["doc_form"]
        self.raw = d
        return self


from .segment import Segment
