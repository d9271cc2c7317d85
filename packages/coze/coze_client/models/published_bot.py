# Generated from spec/coze/bots.yaml (PublishedBot): edit that, not this file.
"""A published bot of a space."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PublishedBot(Model):
    """A published bot of a space."""

    bot_id: str
    """Its id."""

    bot_name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    icon_url: str | None = None
    """Its picture."""

    publish_time: str | int | None = None
    """When it was published, in seconds since 1970."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.bot_id = d["bot_id"]
        self.bot_name = d.get("bot_name")
        self.description = d.get("description")
        self.icon_url = d.get("icon_url")
        self.publish_time = d.get("publish_time")
        self.raw = d
        return self
