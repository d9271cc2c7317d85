# Generated from spec/coze/bots.yaml (PluginId): edit that, not this file.
"""Builder of ``PluginId``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.plugin_id import PluginId


class PluginIdBuilder(Builder["PluginId"]):
    """Builds a ``PluginId`` step by step; ``build()`` checks it. Needed: ``plugin_id``, ``api_id``."""

    __slots__ = ()

    def plugin_id(self, value: str) -> Self:
        """The plugin."""
        return self._set("plugin_id", value)

    def api_id(self, value: str) -> Self:
        """Its tool."""
        return self._set("api_id", value)

    def build(self) -> PluginId:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.plugin_id import PluginId

        return self._build(PluginId)
