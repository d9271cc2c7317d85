# Generated from spec/dify/messages.yaml (MessageList): edit that, not this file.
"""A page of messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageList(Model):
    """A page of messages."""

    data: list[MessageItem]
    """The messages, oldest first."""

    has_more: bool
    """Whether there are older messages."""

    limit: int
    """Messages per page."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = [MessageItem.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.has_more = d["has_more"]
        self.limit = d["limit"]
        self.raw = d
        return self


from .message_item import MessageItem
