# Generated from spec/coze/bots.yaml (PluginIdList): edit that, not this file.
"""Plugins a bot may use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.plugin_id_list import PluginIdListBuilder


@define(kw_only=True)
class PluginIdList(RequestModel):
    """Plugins a bot may use."""

    id_list: Sequence[PluginId] | None = None
    """The plugins."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "id_list",
            "id_list",
            check=Check(types=("array",), items=Check(types=("object",), model=lambda: (PluginId,))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d.get("id_list")
        self.id_list = [PluginId.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> PluginIdListBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.plugin_id_list import PluginIdListBuilder

        return PluginIdListBuilder()


from .plugin_id import PluginId
