# Generated from spec/dify/app.yaml (AppInfo): edit that, not this file.
"""Name and kind of an app."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .app_mode import AppMode


@define(kw_only=True)
class AppInfo(Model):
    """Name and kind of an app."""

    name: str
    """Name of the app."""

    description: str | None = None
    """What its makers say about it; may be empty."""

    tags: list[str]
    """Names of the tags it carries."""

    mode: AppMode | str
    """Kind of app; decides which calls it takes. One of ``chat``, ``agent-chat``, ``advanced-chat``, ``completion``,
    ``workflow``, ``agent``, ``rag-pipeline``.
    """

    author_name: str | None = None
    """Who made it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d["name"]
        self.description = d.get("description")
        self.tags = d["tags"]
        self.mode = d["mode"]
        self.author_name = d.get("author_name")
        self.raw = d
        return self
