# Generated from spec/dify/segments.yaml (SegmentList): edit that, not this file.
"""One page of chunks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .document_form import DocumentForm


@define(kw_only=True)
class SegmentList(Model):
    """One page of chunks."""

    data: list[Segment]
    """The chunks of this page."""

    doc_form: DocumentForm | str
    """How the document is cut. One of ``text_model``, ``qa_model``, ``hierarchical_model``."""

    has_more: bool
    """Whether there is a further page."""

    limit: int
    """Entries per page the server used."""

    total: int
    """Number of chunks on all pages."""

    page: int
    """Number of this page, from 1."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = [Segment.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.doc_form = d["doc_form"]
        self.has_more = d["has_more"]
        self.limit = d["limit"]
        self.total = d["total"]
        self.page = d["page"]
        self.raw = d
        return self


from .segment import Segment
