# Generated from spec/coze/talks.yaml (ConversationChange): edit that, not this file.
"""A change of a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.conversation_change import ConversationChangeBuilder


@define(kw_only=True)
class ConversationChange(RequestModel):
    """A change of a conversation."""

    name: str | None = None
    """Its new name."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (Field("name", "name", check=Check(types=("string",))),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d.get("name")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ConversationChangeBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.conversation_change import ConversationChangeBuilder

        return ConversationChangeBuilder()
