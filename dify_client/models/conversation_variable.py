# Generated from spec/dify/conversations.yaml (ConversationVariable): edit that, not this file.
"""A value a chatflow keeps with a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .variable_value_type import VariableValueType


@define(kw_only=True)
class ConversationVariable(Model):
    """A value a chatflow keeps with a conversation."""

    id: str
    """Id of the variable in this conversation."""

    name: str
    """Its name."""

    value_type: VariableValueType | str
    """Type of its value."""

    value: str | None = None
    """Its value as text. Lists, objects and booleans come as Python text, such as ``['a', 'b']`` or ``True``, not as
    JSON.
    """

    description: str | None = None
    """What it is for, as the chatflow says."""

    created_at: int | None = None
    """When it was made, Unix time in seconds."""

    updated_at: int | None = None
    """When it was last set, Unix time in seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.value_type = d["value_type"]
        self.value = d.get("value")
        self.description = d.get("description")
        self.created_at = d.get("created_at")
        self.updated_at = d.get("updated_at")
        self.raw = d
        return self
