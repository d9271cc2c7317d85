# Generated from spec/coze/bots.yaml (BotKnowledge): edit that, not this file.
"""What a bot knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.bot_knowledge import BotKnowledgeBuilder


@define(kw_only=True)
class BotKnowledge(SharedModel):
    """What a bot knows."""

    dataset_ids: list[str] | None = None
    """Its knowledge bases."""

    auto_call: bool | None = None
    """Whether they are searched without being asked to."""

    search_strategy: int | None = None
    """0 by meaning, 1 by both, 20 by words."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("dataset_ids", "dataset_ids", check=Check(types=("array",), items=Check(types=("string",)))),
        Field("auto_call", "auto_call", check=Check(types=("boolean",))),
        Field("search_strategy", "search_strategy", check=Check(types=("integer",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.dataset_ids = d.get("dataset_ids")
        self.auto_call = d.get("auto_call")
        self.search_strategy = d.get("search_strategy")
        self.raw = d
        return self

    @staticmethod
    def builder() -> BotKnowledgeBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.bot_knowledge import BotKnowledgeBuilder

        return BotKnowledgeBuilder()
