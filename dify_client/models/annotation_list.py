# Generated from spec/dify/annotations.yaml (AnnotationList): edit that, not this file.
"""One page of annotations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AnnotationList(Model):
    """One page of annotations."""

    data: list[Annotation]
    """The annotations, newest first."""

    has_more: bool
    """Whether another page follows."""

    limit: int
    """Annotations per page."""

    total: int
    """Annotations that match, on all pages."""

    page: int
    """Number of this page."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = [Annotation.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.has_more = d["has_more"]
        self.limit = d["limit"]
        self.total = d["total"]
        self.page = d["page"]
        self.raw = d
        return self


from .annotation import Annotation
