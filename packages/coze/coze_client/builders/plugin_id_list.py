# Generated from spec/coze/bots.yaml (PluginIdList): edit that, not this file.
"""Builder of ``PluginIdList``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.plugin_id import PluginId
    from ..models.plugin_id_list import PluginIdList


class PluginIdListBuilder(Builder["PluginIdList"]):
    """Builds a ``PluginIdList`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def id_list(self, value: Sequence[PluginId]) -> Self:
        """The plugins."""
        return self._set("id_list", value)

    def build(self) -> PluginIdList:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.plugin_id_list import PluginIdList

        return self._build(PluginIdList)
