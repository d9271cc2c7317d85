# Generated from spec/sessions/sessions.yaml (SessionList): edit that, not this file.
"""A page of sessions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class SessionList(Model):
    """A page of sessions."""

    items: list[SessionSummary]
    """The sessions."""

    total: int
    """How many there are on all pages."""

    limit: int
    """Sessions per page."""

    offset: int
    """Sessions passed over."""

    has_more: bool
    """Whether another page follows."""

    next_offset: int | None = None
    """``offset`` of the next page; null on the last."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["items"]
        self.items = (
            [SessionSummary.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.total = d["total"]
        self.limit = d["limit"]
        self.offset = d["offset"]
        self.has_more = d["has_more"]
        self.next_offset = d.get("next_offset")
        self.raw = d
        return self


from .session_summary import SessionSummary
