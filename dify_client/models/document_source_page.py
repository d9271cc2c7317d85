# Generated from spec/dify/documents.yaml (DocumentSourcePage): edit that, not this file.
"""Page of an online document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DocumentSourcePage(Model):
    """Page of an online document."""

    page_id: str | None = None
    """Id of the page."""

    type: str | None = None
    """Kind of page. Example: ``page``."""

    page_name: str | None = None
    """Its name."""

    page_icon: Any = None
    """Its icon; any JSON."""

    last_edited_time: str | None = None
    """When it was edited last, ISO 8601. Example: ``2026-01-01T00:00:00Z``."""

    parent_id: str | None = None
    """Id of the page above it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.page_id = d.get("page_id")
        self.type = d.get("type")
        self.page_name = d.get("page_name")
        self.page_icon = d.get("page_icon")
        self.last_edited_time = d.get("last_edited_time")
        self.parent_id = d.get("parent_id")
        self.raw = d
        return self
