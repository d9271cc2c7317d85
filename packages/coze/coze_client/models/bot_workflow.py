# Generated from spec/coze/bots.yaml (BotWorkflow): edit that, not this file.
"""A workflow of a bot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class BotWorkflow(Model):
    """A workflow of a bot."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it does."""

    icon_url: str | None = None
    """Its picture."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        self.name = d.get("name")
        self.description = d.get("description")
        self.icon_url = d.get("icon_url")
        self.raw = d
        return self
