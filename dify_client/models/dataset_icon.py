# Generated from spec/dify/datasets.yaml (DatasetIcon): edit that, not this file.
"""Icon of a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DatasetIcon(Model):
    """Icon of a knowledge base. All null when it has none."""

    icon_type: str | None = None
    """What ``icon`` is. Example: ``emoji``."""

    icon: str | None = None
    """The emoji, or the id of the image."""

    icon_background: str | None = None
    """Background colour. Example: ``#FFF4ED``."""

    icon_url: str | None = None
    """Address of the image."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.icon_type = d.get("icon_type")
        self.icon = d.get("icon")
        self.icon_background = d.get("icon_background")
        self.icon_url = d.get("icon_url")
        self.raw = d
        return self
