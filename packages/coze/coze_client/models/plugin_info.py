# Generated from spec/coze/bots.yaml (PluginInfo): edit that, not this file.
"""A plugin of a bot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PluginInfo(Model):
    """A plugin of a bot."""

    plugin_id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it does."""

    icon_url: str | None = None
    """Its picture."""

    api_info_list: list[PluginTool] | None = None
    """Its tools."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.plugin_id = d.get("plugin_id")
        self.name = d.get("name")
        self.description = d.get("description")
        self.icon_url = d.get("icon_url")
        v: Any = d.get("api_info_list")
        self.api_info_list = (
            [PluginTool.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self


from .plugin_tool import PluginTool
