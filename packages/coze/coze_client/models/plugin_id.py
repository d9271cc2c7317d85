# Generated from spec/coze/bots.yaml (PluginId): edit that, not this file.
"""A tool of a plugin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.plugin_id import PluginIdBuilder


@define(kw_only=True)
class PluginId(RequestModel):
    """A tool of a plugin."""

    plugin_id: str
    """The plugin."""

    api_id: str
    """Its tool."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("plugin_id", "plugin_id", required=True, check=Check(types=("string",))),
        Field("api_id", "api_id", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.plugin_id = d["plugin_id"]
        self.api_id = d["api_id"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> PluginIdBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.plugin_id import PluginIdBuilder

        return PluginIdBuilder()
