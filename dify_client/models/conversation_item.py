# Generated from spec/dify/conversations.yaml (ConversationItem): edit that, not this file.
"""A conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .conversation_status import ConversationStatus


@define(kw_only=True)
class ConversationItem(Model):
    """A conversation."""

    id: str
    """Id of the conversation."""

    name: str
    """Its title; a general one until a better is made up."""

    inputs: dict[str, Any]
    """Values of the app's variables it began with, by name; null where none was given."""

    status: ConversationStatus | str
    """State of the conversation. One of ``normal``, ``archived``."""

    introduction: str | None = None
    """The app's opening words."""

    created_at: int | None = None
    """When it began, Unix time in seconds."""

    updated_at: int | None = None
    """When something was last said, Unix time in seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.inputs = d["inputs"]
        self.status = d["status"]
        self.introduction = d.get("introduction")
        self.created_at = d.get("created_at")
        self.updated_at = d.get("updated_at")
        self.raw = d
        return self
