# Generated from spec/coze/bots.yaml (BotSummary): edit that, not this file.
"""A bot in a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class BotSummary(Model):
    """A bot in a list."""

    id: str
    """Its id."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    icon_url: str | None = None
    """Its picture."""

    is_published: bool | None = None
    """Whether it is published."""

    updated_at: int | str | None = None
    """When it was changed, in seconds since 1970."""

    published_at: int | str | None = None
    """When it was published, in seconds since 1970."""

    owner_user_id: str | None = None
    """Who owns it."""

    folder_id: str | None = None
    """Its folder."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d.get("name")
        self.description = d.get("description")
        self.icon_url = d.get("icon_url")
        self.is_published = d.get("is_published")
        self.updated_at = d.get("updated_at")
        self.published_at = d.get("published_at")
        self.owner_user_id = d.get("owner_user_id")
        self.folder_id = d.get("folder_id")
        self.raw = d
        return self
