# Generated from spec/dify/app.yaml (ModerationSettings): edit that, not this file.
"""How questions and answers are moderated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ModerationSettings(Model):
    """How questions and answers are moderated."""

    enabled: bool | None = None
    """Whether they are."""

    type: str | None = None
    """Kind of moderation, such as ``keywords``; empty if off."""

    configs: list[dict[str, Any]] | None = None
    """Settings of the moderation; empty on the servers seen."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.enabled = d.get("enabled")
        self.type = d.get("type")
        self.configs = d.get("configs")
        self.raw = d
        return self
