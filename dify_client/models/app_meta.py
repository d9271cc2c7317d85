# Generated from spec/dify/app.yaml (AppMeta): edit that, not this file.
"""Icons of the tools that an app uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .tool_icon_source import ToolIconSource


@define(kw_only=True)
class AppMeta(Model):
    """Icons of the tools that an app uses."""

    tool_icons: dict[str, ToolIconSource] | None = None
    """Icon by tool name: the address of a picture, or an emoji on a colour."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d.get("tool_icons")
        self.tool_icons = {k: decode_tool_icon_source(i) for k, i in v.items()} if v.__class__ is dict else v
        self.raw = d
        return self


from .tool_icon_source import decode as decode_tool_icon_source
